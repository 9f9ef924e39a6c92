import { unguarded } from './formulaGuard.js'
import { breaksIn, type CsvRow, csvRows } from './rows.js'

export interface CsvTable {
  /** The names of the columns; none where the text has no header that can be read. */
  header: string[]
  rows: Iterable<CsvRow>
}

/** No header is longer than this as far as the sign between its cells is concerned. */
const sample = 1 << 16
/** As spreadsheets write it to name the sign between cells: `sep=;`. */
const separatorLine = /^"?sep=([^\w\s"]|\t)"?(?:\r\n|\r|\n|$)/i

/**
 * The header and the rows of a CSV text, read as they are asked for: cells between commas, semicolons or tabs, of which
 * the header has most; lines ended by CR LF, LF or CR. Rows without anything in them are passed over. What guards a
 * cell from becoming a formula is taken off again. Sources: RFC 4180; FORMATS, any CSV; RELIABILITY point 6.
 * @param start where the header begins, behind what stands before it.
 * @example readTable('name;email\nDana;dana@acme.example\n').header // ['name', 'email']
 */
export function readTable(text: string, start = 0): CsvTable {
  const named = start === 0 ? separatorLine.exec(text) : null
  const begin = start + (named?.[0].length ?? 0)
  const rows = filled(text, named?.[1] ?? separatorAt(text, begin), begin)
  const first = rows.next().value
  if (first === undefined) return { header: [], rows: [] }
  if ('reason' in first) return { header: [], rows: [first] }
  return { header: first.cells.map((cell) => cell.trim()), rows }
}

/** The sign that stands most often in the first line that is not empty, quoted cells left out. */
function separatorAt(text: string, start: number): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]))
  let isQuoted = false
  let isEmpty = true
  for (const sign of text.slice(start, start + sample)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r') && !isEmpty) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    if (sign.trim() !== '') isEmpty = false
  }
  const [[separator] = [',']] = [...counts].sort(([, one], [, other]) => other - one)
  return separator
}

/** Rows in which something stands, without what guards their cells. */
function* filled(text: string, separator: string, start: number): Generator<CsvRow, undefined> {
  for (const row of csvRows(text, separator, { start, line: 1 + breaksIn(text, 0, start) }))
    if ('reason' in row) yield row
    else if (row.cells.some(Boolean)) yield withoutGuards(row)
}

function withoutGuards(row: { line: number; cells: string[] }): CsvRow {
  return row.cells.some((cell) => cell.startsWith("'")) ? { line: row.line, cells: row.cells.map(unguarded) } : row
}
