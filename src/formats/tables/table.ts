import { unguarded } from './formulaGuard.js'
import { breaksIn, type CsvRow, RowCutter } from './rows.js'

export interface CsvTable {
  /** The names of the columns; none where the text has no header that can be read. */
  header: string[]
  /** What can be read of each row, from first to last, as it is asked for. */
  rows<T>(read: (row: CsvRow) => T): Iterable<T>
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
  const separator = named?.[1] ?? separatorAt(text, begin)
  const cutter = new RowCutter(text, separator, { start: begin, line: 1 + breaksIn(text, 0, begin) })
  const first = nextFilled(cutter)
  if (first === null) return { header: [], rows: () => [] }
  if ('reason' in first) return { header: [], rows: (read) => [read(first)] }
  return { header: first.cells.map((cell) => cell.trim()), rows: (read) => readAll(cutter, read) }
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

function* readAll<T>(cutter: RowCutter, read: (row: CsvRow) => T): Generator<T> {
  for (let row = nextFilled(cutter); row !== null; row = nextFilled(cutter)) yield read(row)
}

/** The next row in which something stands, without what guards its cells. */
function nextFilled(cutter: RowCutter): CsvRow | null {
  for (let row = cutter.next(); row !== null; row = cutter.next()) {
    if ('reason' in row) return row
    unguardAll(row.cells)
    if (row.cells.some(Boolean)) return row
  }
  return null
}

/** In place, for a list made anew for each of thousands of rows would be felt. */
function unguardAll(cells: string[]): void {
  for (let index = 0; index < cells.length; index++) cells[index] = unguarded(cells[index] ?? '')
}
