import { type CsvRow, CsvRowReader, countLineBreaks } from './csvRows.js'
import { unguardFormulas, unwrapText } from './formulaGuard.js'

/** A CSV table whose rows are read as they are needed. */
export interface CsvTable {
  /** The names of the columns; empty where the text has no readable header. */
  header: string[]
  /** What stands in a title line above the header; empty where there is none. */
  title: string
  /** Maps each row in order, as it is needed. */
  rows<T>(read: (row: CsvRow) => T): Iterable<T>
}

/** How many rows below a title are searched for the header. */
const maxRowsBelowTitle = 3
const noDigits = /\D+/g
/** How much of a text is searched for its separator. */
const maxHeaderLength = 1 << 16
/** The line in which a spreadsheet names the separator: `sep=;`. */
const separatorLine = /^"?sep=([^\w\s"]|\t)"?(?:\r\n|\r|\n|$)/i

/**
 * The header of a CSV text, and its rows, read as they are needed. The separator is the comma, semicolon or tab that
 * the header has most of; lines end with CR LF, LF or CR. Empty rows are skipped, and guards against formulas are
 * removed. Above the header a line with a title may stand, one cell of several. Sources: RFC 4180; FORMATS, any CSV; RELIABILITY point 6.
 * @param start the index where the header begins
 * @example readTable('name;email\nDana;dana@acme.example\n').header // ['name', 'email']
 */
export function readTable(text: string, start = 0): CsvTable {
  const separatorMatch = start === 0 ? separatorLine.exec(text) : null
  const headerStart = start + (separatorMatch?.[0].length ?? 0)
  const separator = separatorMatch?.[1] ?? detectSeparator(text, headerStart)
  const begin = { start: headerStart, line: 1 + countLineBreaks(text, 0, headerStart) }
  const reader = new CsvRowReader(text, separator, begin)
  const first = nextNonEmptyRow(reader)
  if (first === null) return { header: [], title: '', rows: () => [] }
  if ('reason' in first) return { header: [], title: '', rows: (read) => [read(first)] }
  const [title = '', ...others] = filledIn(first)
  const ahead = new CsvRowReader(text, separator, begin)
  const below = first.cells.length > 1 && others.length === 0 ? headerBelowTitle(ahead) : null
  if (below !== null) return { header: below, title, rows: (read) => readAll(ahead, read) }
  return { header: first.cells.map((cell) => cell.trim()), title: '', rows: (read) => readAll(reader, read) }
}

/** The most frequent separator in the first line that is not empty; quoted cells do not count. */
function detectSeparator(text: string, start: number): string {
  const counts = new Map([',', ';', '\t'].map((character) => [character, 0]))
  let isQuoted = false
  let isEmpty = true
  for (const character of text.slice(start, start + maxHeaderLength)) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === '\n' || character === '\r') && !isEmpty) break
    else if (!isQuoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
    if (character.trim() !== '') isEmpty = false
  }
  const [[separator] = [',']] = [...counts].sort(([, one], [, other]) => other - one)
  return separator
}

/** The first row below a title that may be a header, since it has several cells, without addresses and numbers. */
function headerBelowTitle(reader: CsvRowReader): string[] | null {
  nextNonEmptyRow(reader)
  for (let count = 0; count < maxRowsBelowTitle; count++) {
    const row = nextNonEmptyRow(reader)
    if (row === null || 'reason' in row) return null
    const filled = filledIn(row)
    if (filled.length > 1) return filled.some(isValue) ? null : row.cells.map((cell) => cell.trim())
  }
  return null
}

function filledIn({ cells }: { cells: string[] }): string[] {
  return cells.filter(Boolean)
}

function isValue(cell: string): boolean {
  return cell.includes('@') || cell.replace(noDigits, '').length >= 5
}

function* readAll<T>(reader: CsvRowReader, read: (row: CsvRow) => T): Generator<T> {
  for (let row = nextNonEmptyRow(reader); row !== null; row = nextNonEmptyRow(reader)) yield read(row)
}

/** The next row that is not empty, without its guards against formulas. */
function nextNonEmptyRow(reader: CsvRowReader): CsvRow | null {
  for (let row = reader.next(); row !== null; row = reader.next()) {
    if ('reason' in row) return row
    unguardAll(row.cells)
    if (row.cells.some(Boolean)) return row
  }
  return null
}

/** Changes the list in place; new lists for thousands of rows would take noticeable time. */
function unguardAll(cells: string[]): void {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? ''
    cells[index] = cell.startsWith('="') ? unwrapText(cell) : unguardFormulas(cell)
  }
}
