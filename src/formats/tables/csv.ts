import { stringify } from 'csv-stringify/sync'
import { guarded } from './formulaGuard.js'

/**
 * Rows as CSV (RFC 4180), in which no cell can become a formula (`formulaGuard.ts`).
 * @example csvText([['=1+1', '+1 (555) 010-2030']]) // "'=1+1,+1 (555) 010-2030\r\n"
 */
export function csvText(rows: string[][]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    // By itself it quotes only the line break that ends its rows.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
}
