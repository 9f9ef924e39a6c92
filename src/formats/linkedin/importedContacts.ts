import { columnKey } from '../tables/columns.js'
import { readTable } from '../tables/table.js'

const columns = ['firstname', 'lastname', 'companies', 'emails', 'phonenumbers']

/**
 * Whether a text is LinkedIn's `ImportedContacts.csv`: people from an address book that the user uploaded. It is read like
 * any table, since its columns have other names than those of the connections.
 * @example isImportedContacts('FirstName,LastName,Companies,Title,Emails,PhoneNumbers\n…') // true
 */
export function isImportedContacts(text: string): boolean {
  const keys = new Set(readTable(text).header.map(columnKey))
  return columns.every((each) => keys.has(each))
}
