import type { WorkSearchEntry } from '../../book/reports/workSearch.js'

/** The columns of the work-search record, as forms call them. */
export const recordColumns = [
  'Date',
  'Employer',
  'Address or phone',
  'Person contacted',
  'Method',
  'Position',
  'Result',
] as const

/** What stands in those columns; what nobody knows stays empty, to be filled in by hand. */
export function recordCells({ on, employer, address, person, method, position, result }: WorkSearchEntry): string[] {
  return [on, employer ?? '', address ?? '', person ?? '', method, position ?? '', result]
}
