import { RapportError } from '../../book/error.js'
import type { SkippedRow } from '../../book/import/linkedinRows.js'
import { type ColumnIndexes, columnIndexes } from '../tables/columns.js'
import { readTable } from '../tables/table.js'
import { type LinkedinFileKind, linkedinHeader } from './fileKind.js'

/** What each file is called in an error. */
const names: Record<LinkedinFileKind, string> = {
  messages: 'messages (messages.csv)',
  invitations: 'invitations (Invitations.csv)',
  applications: 'job applications (Job Applications.csv)',
  follows: 'companies you follow (Company Follows.csv)',
}

/** How the rows of a file are read. */
interface RowReader<F extends string, T> {
  /** For each field, the keys (`columnKey`) of the columns that hold it. */
  columns: Record<F, readonly string[]>
  /** Makes something of the cells of a row: null for a row that is to be left out without a word. */
  read: (line: number, cells: string[], at: ColumnIndexes<F>) => T | SkippedRow | null
}

/**
 * Reads the rows of a file of LinkedIn's archive, as they are needed.
 * @throws RapportError `usage` where the text is not that file.
 */
export function linkedinRows<F extends string, T>(
  text: string,
  kind: LinkedinFileKind,
  { columns, read }: RowReader<F, T>,
): Iterable<T | SkippedRow> {
  const found = linkedinHeader(text)
  if (found?.kind !== kind)
    throw new RapportError('usage', `This cannot be read as LinkedIn's ${names[kind]}: its columns have other names.`, {
      hint: 'Give the file as it came out of the archive.',
    })
  const { header, rows } = readTable(text, found.start)
  const at = columnIndexes(header, columns)
  return present(
    rows((row) => {
      if ('reason' in row) return row
      const { line, cells } = row
      if (cells.length > header.length && cells.slice(header.length).some(Boolean))
        return { line, reason: 'has more cells than there are columns' }
      return read(line, cells, at)
    }),
  )
}

function* present<T>(rows: Iterable<T | null>): Generator<T> {
  for (const row of rows) if (row !== null) yield row
}
