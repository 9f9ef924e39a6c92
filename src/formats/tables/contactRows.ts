import { RapportError } from '../../book/error.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { doubledNames } from '../columns/doubledNames.js'
import { fileRow, type RawFields } from '../import/rawFields.js'
import { looksLikeEmail } from './cellKinds.js'
import type { CsvTable } from './table.js'

/**
 * Reads the rows of a table as contacts; a row that cannot be read comes with the reason.
 * @param fieldsOf makes the fields of a contact from the cells of a row
 */
export function contactRows({ header, rows }: CsvTable, fieldsOf: (cells: string[]) => RawFields): Iterable<FileRow> {
  return rows((row) => {
    if ('reason' in row) return row
    // Cells beyond the last column have an unknown meaning; empty cells at the end of a row are ignored.
    if (row.cells.length > header.length && row.cells.slice(header.length).some(Boolean))
      return { line: row.line, reason: 'has more cells than there are columns' }
    return fileRow(row.line, fieldsOf(row.cells))
  })
}

const page = /^(?:https?:\/\/|www\.)\S/i
const hint = 'The first line has to name the columns, such as name,email,company.'

/**
 * Refuses a table without a column for names or addresses, or whose first line is a row, which may be as private as any.
 * @param indexes the indexes of the columns that identify a contact
 * @throws RapportError `usage` with the reason.
 */
export function requireContactColumns({ header, rows }: CsvTable, kind: string, ...indexes: number[][]): void {
  if (header.some((name) => page.test(name) || looksLikeEmail(name)))
    throw new RapportError('usage', `This cannot be read as ${kind}: its first line does not name the columns.`, {
      hint,
    })
  if (indexes.some((each) => each.length > 0)) return
  const [first] = header.length === 0 ? rows((row) => row) : []
  const isDoubled = doubledNames(header).size > 0
  const none = `no column ${isDoubled ? 'with a name of its own ' : ''}has names or e-mail addresses`
  const reason = first && 'reason' in first ? `Line ${first.line} ${first.reason}` : none
  throw new RapportError('usage', `This cannot be read as ${kind}: ${reason}.`, {
    hint: isDoubled
      ? 'Several columns have the same name. Give each one its own in the first line, and import the file again.'
      : hint,
  })
}
