import type { WorkSearchEntry } from '../../book/reports/workSearch.js'

/** The columns of the work-search record, named as on state forms. */
export const recordColumns = [
  'Date',
  'Employer',
  'Address or phone',
  'Person contacted',
  'Method',
  'Position',
  'Result',
] as const

/** The cells of an activity in those columns; unknown values are empty, to be filled in by hand. */
export function recordCells({ on, employer, address, person, method, position, result }: WorkSearchEntry): string[] {
  return [on, employer ?? '', address ?? '', person ?? '', method, position ?? '', result]
}
