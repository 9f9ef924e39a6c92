import { parse } from 'csv-parse/sync'
import { breaksIn, type CsvFault, type CsvRecord, csvRecords } from './csvRecords.js'
import { unguarded } from './formulaGuard.js'

/** The cells of one row, perhaps fewer than the header has, or why there are none; by the line on which it begins. */
export type CsvRow = { line: number; cells: string[] } | CsvFault

export interface CsvTable {
  /** The names of the columns; none where the text has no header that can be read. */
  header: string[]
  rows: Iterable<CsvRow>
}

/** So much text is cut into cells at a time: the whole of a large file would take more memory than there is. */
const portion = 1 << 18
/** What the shortest record takes beside its text. */
const perRecord = 16
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
  const rows = filled(text, named?.[1] ?? delimiterAt(text, begin), begin)
  const first = rows.next().value
  if (first === undefined) return { header: [], rows: [] }
  if ('reason' in first) return { header: [], rows: [first] }
  return { header: first.cells.map((cell) => cell.trim()), rows }
}

/** The sign that stands most often in the first line that is not empty, quoted cells left out. */
function delimiterAt(text: string, start: number): string {
  const counts = new Map([',', ';', '\t'].map((sign) => [sign, 0]))
  let isQuoted = false
  let isEmpty = true
  for (const sign of text.slice(start, start + sample)) {
    if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && (sign === '\n' || sign === '\r') && !isEmpty) break
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    if (sign.trim() !== '') isEmpty = false
  }
  const [[delimiter] = [',']] = [...counts].sort(([, one], [, other]) => other - one)
  return delimiter
}

/** Rows in which something stands. */
function* filled(text: string, delimiter: string, start: number): Generator<CsvRow, undefined> {
  let waiting: (CsvRecord | CsvFault)[] = []
  let length = 0
  for (const record of csvRecords(text, delimiter, { start, line: 1 + breaksIn(text, 0, start) })) {
    waiting.push(record)
    if ('end' in record) length += record.end - record.start + perRecord
    if (length < portion) continue
    yield* cut(text, delimiter, waiting)
    waiting = []
    length = 0
  }
  yield* cut(text, delimiter, waiting)
}

/** The cells of those records that are not empty. */
function cut(text: string, delimiter: string, records: (CsvRecord | CsvFault)[]): CsvRow[] {
  // Each width by itself: csv-parse makes an error, with its stack, of every record that is not as wide as the first.
  const widths = new Map<number, CsvRecord[]>()
  for (const record of records) {
    if ('reason' in record || record.start === record.end) continue
    const group = widths.get(record.width)
    if (group) group.push(record)
    else widths.set(record.width, [record])
  }
  const cells = new Map([...widths].map(([width, group]) => [width, cellsOf(text, delimiter, group).values()]))
  return records.flatMap((record) => {
    if ('reason' in record) return record
    const row = record.start === record.end ? [] : (cells.get(record.width)?.next().value ?? [])
    return row.some(Boolean) ? { line: record.line, cells: row.map(unguarded) } : []
  })
}

function cellsOf(text: string, delimiter: string, records: CsvRecord[]): string[][] {
  const parts = records.map(({ start, end }) => text.slice(start, end))
  return parse(parts.join('\n'), { delimiter, record_delimiter: '\n', relax_quotes: true, trim: true })
}
