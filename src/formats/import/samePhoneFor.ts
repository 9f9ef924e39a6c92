import type { SamePhone } from '../../book/identity/phoneKey.js'
import type { FileRow } from '../../book/import/importedContact.js'

/**
 * Compares the phone numbers of a file with those of the book.
 * @param region two letters for numbers without a country code (see `samePhoneIn`).
 */
export async function samePhoneFor(rows: FileRow[], region: string): Promise<SamePhone> {
  // What reads phone numbers is large, and files from LinkedIn have none.
  if (!rows.some((row) => 'person' in row && row.person.phones.length > 0)) return (phone, other) => phone === other
  return (await import('./phones.js')).samePhoneIn(region)
}
