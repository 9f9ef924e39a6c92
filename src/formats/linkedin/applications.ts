import type { ApplicationRow, SkippedRow } from '../../book/import/linkedinRows.js'

export function readApplications(_text: string): Iterable<ApplicationRow | SkippedRow> {
  return []
}
