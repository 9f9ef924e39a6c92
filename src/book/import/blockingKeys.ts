import { phoneKey } from '../identity/phoneKey.js'
import type { Contact } from '../model/schema.js'
import type { ContactComparer } from './contactComparer.js'
import { emailKeys, type ImportRow } from './importRow.js'

// In record linkage, a blocking key is what two records must have in common to be compared at all.

/** The blocking keys of a row: a contact that has none of them cannot be the one that the row means. */
export function blockingKeysOfRow({ name, emails, page, person }: ImportRow): string[] {
  return blockingKeys([name], emails, [page], person.phones)
}

/** The blocking keys of the contact at a position. */
export function blockingKeysOfContact(contact: Contact, position: number, comparer: ContactComparer): string[] {
  const pages = comparer.companiesAndPages(position).map((each) => each.page)
  return blockingKeys(comparer.nameKeys(position), emailKeys(contact.name, contact.emails), pages, contact.phones)
}

/** Each key says of which kind it is, so that a name never equals a page. */
function blockingKeys(names: string[], emails: string[], pages: string[], phones: string[]): string[] {
  const of = (kind: string, keys: string[]) => keys.filter(Boolean).map((each) => `${kind} ${each}`)
  return [...of('name', names), ...of('email', emails), ...of('page', pages), ...of('phone', phones.map(phoneKey))]
}
