import { isEmailAddress, isSharedMailbox, mailKey } from '../identity/mailKey.js'
import { nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import type { Contact } from '../model/schema.js'
import type { CompanyAndPage, CompanyKey } from './companyAndPage.js'
import type { ImportedContact, PersonRow } from './importedContact.js'

/** What can become of a row, with weights: a row may be matched several times, and the weightiest result counts. */
export const weights = { ambiguous: 0, unchanged: 1, full: 2, updated: 3, added: 4 }
export type RowResult = keyof typeof weights

/**
 * A person of a file on the way into the book. Name, e-mail addresses, company and page are keys: as they are compared.
 */
export interface ImportRow extends CompanyAndPage {
  line: number
  person: ImportedContact
  name: string
  /** Without addresses that several people share, such as info@. */
  emails: string[]
  result: RowResult
  /**
   * The matched contact once it has all that the row says. While the book holds this very object, nothing is left to
   * do.
   */
  completed: Contact | null
  /** The matched contact, where the name in the row is new for it. */
  joined: { id: string; name: string } | null
}

/** The position of the contact that a row means; `several` if it may be one of several contacts, null if it is none. */
export type Match = number | 'several' | null

/** A person of a file with the keys that the matching needs, each worked out once. */
export function importRow({ line, person }: PersonRow, companyKey: CompanyKey): ImportRow {
  return {
    line,
    person,
    name: nameKey(person.name),
    company: companyKey(person.company),
    page: pageKey(person.url ?? ''),
    emails: emailKeys(person.name, person.emails),
    result: 'ambiguous',
    completed: null,
    joined: null,
  }
}

/** The e-mail addresses that belong to one person alone, as they are compared. */
export function emailKeys(name: string, emails: string[]): string[] {
  const all = emailsOf(name, emails)
  // Most rows of LinkedIn have none.
  return all.length === 0 ? all : all.filter((each) => !isSharedMailbox(each)).map(mailKey)
}

/** The e-mail addresses of a person; one may stand in place of a missing name. */
export function emailsOf(name: string, emails: string[]): string[] {
  return isEmailAddress(name) ? [...emails, name] : emails
}
