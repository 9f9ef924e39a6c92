import { stringify } from 'csv-stringify/sync'

/** What a spreadsheet takes for the beginning of a formula, full-width signs and what it passes over before them included. */
const formula = /^[\s\p{Cc}]*[=@+\-＝＠＋－\t\r]/u
/** A number or a telephone number: it begins with a sign and is no formula. */
const isNumber = (cell: string) => /^[+-][\d .,()/-]+$/.test(cell) && /\d/.test(cell)

/**
 * Rows as CSV (RFC 4180), in which no cell can become a formula: an apostrophe goes before what could, and before what
 * already looks like that, so that a reader can take just one away again. Numbers stay as they are.
 * @example csvText([['=1+1', '+1 (555) 010-2030']]) // "'=1+1,+1 (555) 010-2030\r\n"
 */
export function csvText(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    // By itself it quotes only the line break that ends its rows.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}

function guarded(cell: string): string {
  return formula.test(cell.replace(/^'+/, '')) && !isNumber(cell) ? `'${cell}` : cell
}
