import { mailKey } from '../identity/mailKey.js'
import type { ContactIndex } from './contactIndex.js'
import type { ImportedContact } from './importedContact.js'
import type { ImportRow } from './importRow.js'

/**
 * The person of a row as far as it may fill the contact at a position: without the e-mail addresses and the page that
 * other contacts have.
 */
export function withoutOthersDetails(
  { person, emails, page }: ImportRow,
  position: number,
  index: ContactIndex,
): ImportedContact {
  const isFree = (email: string) => index.emails.isFreeFor(email, position)
  const isPageFree = index.pages.isFreeFor(page, position)
  if (isPageFree && emails.every(isFree)) return person
  const free = person.emails.filter((each) => isFree(mailKey(each)))
  return { ...person, url: isPageFree ? person.url : null, emails: free }
}
