import { RapportError } from '../../book/error.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { type RawFields, rowOf } from '../import/rawFields.js'
import type { CsvTable } from './table.js'

/**
 * The people in the rows of a table.
 * @param said what a row says, from its cells.
 */
export function peopleIn({ header, rows }: CsvTable, said: (cells: string[]) => RawFields): Iterable<FileRow> {
  return rows((row) => {
    if ('reason' in row) return row
    // Nobody knows what stands in cells without a column; those that end a row empty say nothing.
    if (row.cells.length > header.length && row.cells.slice(header.length).some(Boolean))
      return { line: row.line, reason: 'has more cells than there are columns' }
    return rowOf(row.line, said(row.cells))
  })
}

/**
 * Refuses a table in which no column says who somebody is.
 * @param places where names and addresses stand in a row.
 * @throws RapportError `usage`
 */
export function needPeople({ header, rows }: CsvTable, kind: string, ...places: number[][]): void {
  if (places.some((each) => each.length > 0)) return
  const [first] = header.length === 0 ? rows((row) => row) : []
  const why =
    first && 'reason' in first ? `Line ${first.line} ${first.reason}` : 'no column has names or e-mail addresses'
  throw new RapportError('usage', `This cannot be read as ${kind}: ${why}.`, {
    hint: 'The first line has to name the columns, such as name,email,company.',
  })
}
