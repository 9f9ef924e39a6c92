import { stringify } from 'csv-stringify/sync'
import { guardFormulas } from './formulaGuard.js'

/**
 * Rows as CSV (RFC 4180), in which no cell can act as a formula (`formulaGuard.ts`).
 * @example csvText([['=1+1', '+1 (555) 010-2030']]) // "'=1+1,+1 (555) 010-2030\r\n"
 */
export function csvText(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(guardFormulas)),
    // By default, csv-stringify quotes a cell for no other line break than the record delimiter.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}
