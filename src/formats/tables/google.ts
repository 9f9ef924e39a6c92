import { bestUrl } from '../../book/identity/profileUrl.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { findColumns } from '../columns/findColumns.js'
import { fullName, withTitles } from '../import/fullName.js'
import { columnIndexes, firstValueAt, valuesAt } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { emailReader, phoneReader } from './personRow.js'
import { readTable } from './table.js'

/** The columns that only Google has, in exports since 2024 and before. */
const ownColumns = { filedAs: ['fileas'], phoneKind: ['phonelabel', 'phonetype'] }
/** Separates several values in one cell. */
const valueSeparator = ' ::: '
const fax = /fax|pager/i
/** The groups that Google creates itself: all contacts, and starred ones. */
const systemGroup = /^\* ?(?:my ?contacts|starred)$/i

/**
 * Reads the contacts in a CSV export of Google Contacts, old or new; labels become tags. Source: FORMATS, Google
 * Contacts CSV.
 * @throws RapportError `usage` where its columns are missing.
 * @example [...readGoogle('First Name,Labels\nDana,* myContacts ::: Coach\n')] // [{ line: 2, person: … }]
 */
export function readGoogle(text: string): Iterable<FileRow> {
  const table = readTable(text)
  const at = findColumns(table.header)
  const { filedAs, phoneKind } = columnIndexes(table.header, ownColumns)
  requireContactColumns(table, 'an export from Google Contacts', at.first, at.last, at.name, at.email)
  const [emailsOf, phonesOf] = [emailReader(at), phoneReader(at)]
  // The column before a number says what kind it is.
  const withoutFaxes = (cells: string[]) => {
    const faxes = phoneKind.filter((index) => fax.test(cells[index] ?? '')).map((index) => index + 1)
    return faxes.length === 0 ? cells : cells.map((cell, index) => (faxes.includes(index) ? '' : cell))
  }
  return contactRows(table, (cells) => {
    const splitValues = (indexes: number[]) => valuesAt(cells, indexes).flatMap((cell) => cell.split(valueSeparator))
    const [given, family] = [firstValueAt(cells, at.first), firstValueAt(cells, at.last)]
    const [title, suffix] = [firstValueAt(cells, at.prefix), firstValueAt(cells, at.suffix)]
    const joinedName = withTitles(title, fullName(given, firstValueAt(cells, at.middle), family), suffix)
    // The full name includes Mr. and the like; joined from its parts, a name is the same as in other files.
    const fullNameCell = joinedName && (title || suffix) ? '' : firstValueAt(cells, at.name)
    const labels = splitValues(at.tags).filter((label) => !systemGroup.test(label.trim()))
    return {
      name: fullNameCell || joinedName || firstValueAt(cells, filedAs) || firstValueAt(cells, at.aliases),
      given,
      family,
      aliases: valuesAt(cells, at.aliases),
      emails: emailsOf(cells),
      phones: phonesOf(withoutFaxes(cells)),
      company: splitValues(at.company)[0] ?? '',
      title: splitValues(at.job)[0] ?? '',
      url: bestUrl(splitValues(at.url)),
      tags: labels.map((label) => label.replace(/^\* ?/, '')),
      notes: firstValueAt(cells, at.notes),
    }
  })
}
