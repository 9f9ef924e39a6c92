import type { MessageRow, SkippedRow } from '../../book/import/linkedinRows.js'

export function readMessages(_text: string): Iterable<MessageRow | SkippedRow> {
  return []
}
