import { fold } from '../../book/identity/fold.js'
import type { Source } from '../../book/import/importedContact.js'
import { doubledNames } from '../columns/doubledNames.js'
import { findColumns, type PersonColumns } from '../columns/findColumns.js'
import { isDestroyedNumber, looksLikeEmail, looksLikePhone } from './cellKinds.js'
import { linkedinHeaderStart } from './linkedinHeader.js'
import { clearHeader, outlookColumns } from './outlook.js'
import { phoneNumbersIn } from './phoneNumbers.js'
import { isOwnExport } from './plainCsv.js'
import { type CsvTable, readTable } from './table.js'

/** What a table holds that was not read, by the names of the columns. */
export interface UnreadColumns {
  /** Columns with e-mail addresses, and with phone numbers; none that is doubled. */
  emails: string[]
  phones: string[]
  /** Names that several columns have, so that none of them was read. */
  doubled: string[]
  /** All other columns of a table of no known program that are not empty. */
  others: string[]
  /** Phone numbers whose end a spreadsheet has lost, with their lines. */
  destroyed: { line: number; number: string }[]
}

/** Numbers at which nobody can be called, and ids, which look like numbers. */
const noPhone = /fax|pager|telex|isdn|callback|ruckmeldung|ruckruf|\btty\b|\bid\b|\bzip\b|\bplz\b/

/**
 * What a table holds that its reader leaves out. Of tables of known programs only what matters: addresses and numbers,
 * and columns of the same name.
 * @example unreadColumns('name,How we met,Old mail\nDana,at work,dana@acme.example\n', 'csv')
 * // { emails: ['Old mail'], others: ['How we met'], … }
 */
export function unreadColumns(text: string, source: Source): UnreadColumns {
  const unread: UnreadColumns = { emails: [], phones: [], doubled: [], others: [], destroyed: [] }
  if (source === 'vcard' || source === 'json') return unread
  const table = readTable(text, linkedinHeaderStart(text))
  const header = source === 'outlook' ? clearHeader(table.header) : table.header
  if (isOwnExport(header)) return unread
  unread.doubled = doubledIn(header)
  if (source === 'linkedin') return unread
  const at = source === 'outlook' ? outlookColumns(header) : findColumns(header)
  const { columns, destroyed } = surveyCells({ ...table, header }, at)
  unread.destroyed = destroyed
  const doubled = doubledNames(header)
  const isReadByCells = (index: number) => at.reach.includes(index) || at.contact.includes(index)
  for (const { index, filled, emails, phones } of columns) {
    const name = header[index] ?? ''
    if (doubled.has(name.toLowerCase())) continue
    if (isReadByCells(index) && emails + phones > 0) continue
    if (emails > 0 && emails * 2 >= filled) unread.emails.push(name)
    else if (phones > 0 && phones * 2 >= filled && !noPhone.test(fold(name))) unread.phones.push(name)
    else if (source === 'csv' && filled > 0) unread.others.push(name)
  }
  return unread
}

function doubledIn(header: string[]): string[] {
  const doubled = doubledNames(header)
  return header.filter((name) => doubled.delete(name.toLowerCase()))
}

interface ColumnCells {
  index: number
  filled: number
  emails: number
  phones: number
}

/** What stands in the cells of each column that is not read or only where they show what it is, and lost numbers. */
function surveyCells({ header, rows }: CsvTable, at: PersonColumns) {
  const { reach, contact, title, ...sure } = at
  const hasNames = [at.name, at.first, at.last].some((each) => each.length > 0)
  const known = new Set([
    ...Object.values(sure).flat(),
    ...(hasNames ? [] : contact),
    ...(at.job.length > 0 ? [] : title),
  ])
  const columns: (ColumnCells | undefined)[] = header.map((name, index) =>
    name === '' || known.has(index) ? undefined : { index, filled: 0, emails: 0, phones: 0 },
  )
  const phoneColumns = [...at.phone, ...at.companyPhone, ...reach, ...contact]
  const destroyed: UnreadColumns['destroyed'] = []
  for (const row of rows((each) => each)) {
    if (!('cells' in row)) continue
    const { line, cells } = row
    // Rows may be far shorter than the header.
    for (const [index, cell] of cells.entries()) countCell(columns[index], cell)
    for (const index of phoneColumns)
      if (isDestroyedNumber(cells[index] ?? '')) destroyed.push({ line, number: cells[index] ?? '' })
  }
  return { columns: columns.filter((each) => each !== undefined), destroyed }
}

function countCell(column: ColumnCells | undefined, cell: string): void {
  if (column === undefined || cell === '') return
  column.filled++
  if (looksLikeEmail(cell)) column.emails++
  else if (phoneNumbersIn(cell).some(looksLikePhone)) column.phones++
}
