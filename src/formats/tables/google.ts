import { emailsIn } from '../../book/identity/emailsIn.js'
import { bestUrl } from '../../book/identity/profileUrl.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { fullName, withTitles } from '../import/fullName.js'
import { columnIndexes, firstValueAt, requireUniqueNames, valuesAt } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { personColumns } from './personColumns.js'
import { readTable } from './table.js'
import { phoneNumbersIn } from './values.js'

/**
 * The column names of exports since 2024 and before, and the common names, for tables that were made from an export.
 * Numbered columns are one field: `E-mail 1 - Value`, `E-mail 2 - Value`.
 */
const columns = {
  ...personColumns,
  filedAs: ['fileas'],
  company: [...personColumns.company, 'organizationname'],
  job: [...personColumns.job, 'organizationtitle'],
  email: [...personColumns.email, 'emailvalue'],
  phone: [...personColumns.phone, 'phonevalue'],
  phoneKind: ['phonelabel', 'phonetype'],
  url: [...personColumns.url, 'websitevalue'],
  tags: [...personColumns.tags, 'groupmembership'],
}
/** Separates several values in one cell. */
const valueSeparator = ' ::: '
/** The groups that Google creates itself: all contacts, and starred ones. */
const systemGroup = /^\* ?(?:my ?contacts|starred)$/i

/**
 * Reads the contacts in a CSV export of Google Contacts, old or new; labels become tags. Source: FORMATS, Google
 * Contacts CSV.
 * @throws RapportError `usage` where its columns are missing, or two have the same name.
 * @example [...readGoogle('First Name,Labels\nDana,* myContacts ::: Coach\n')] // [{ line: 2, person: … }]
 */
export function readGoogle(text: string): Iterable<FileRow> {
  const table = readTable(text)
  requireUniqueNames(table.header)
  const columnsAt = columnIndexes(table.header, columns)
  requireContactColumns(
    table,
    'an export from Google Contacts',
    columnsAt.first,
    columnsAt.last,
    columnsAt.name,
    columnsAt.email,
  )
  return contactRows(table, (cells) => {
    const splitValues = (indexes: number[]) => valuesAt(cells, indexes).flatMap((cell) => cell.split(valueSeparator))
    const [given, family] = [firstValueAt(cells, columnsAt.first), firstValueAt(cells, columnsAt.last)]
    const [title, suffix] = [firstValueAt(cells, columnsAt.prefix), firstValueAt(cells, columnsAt.suffix)]
    const joinedName = withTitles(title, fullName(given, firstValueAt(cells, columnsAt.middle), family), suffix)
    // The full name includes Mr. and the like; joined from its parts, a name is the same as in other files.
    const fullNameCell = joinedName && (title || suffix) ? '' : firstValueAt(cells, columnsAt.name)
    // The column before a number says what kind it is.
    const isFax = (index: number) =>
      columnsAt.phoneKind.includes(index - 1) && /fax|pager/i.test(cells[index - 1] ?? '')
    const phones = columnsAt.phone.filter((index) => !isFax(index))
    const labels = splitValues(columnsAt.tags).filter((label) => !systemGroup.test(label.trim()))
    return {
      name:
        fullNameCell || joinedName || firstValueAt(cells, columnsAt.filedAs) || firstValueAt(cells, columnsAt.aliases),
      given,
      family,
      aliases: valuesAt(cells, columnsAt.aliases),
      emails: valuesAt(cells, columnsAt.email).flatMap(emailsIn),
      phones: phoneNumbersIn(valuesAt(cells, phones)),
      company: splitValues(columnsAt.company)[0] ?? '',
      title: splitValues(columnsAt.job)[0] ?? '',
      url: bestUrl(splitValues(columnsAt.url)),
      tags: labels.map((label) => label.replace(/^\* ?/, '')),
      notes: firstValueAt(cells, columnsAt.notes),
    }
  })
}
