import type { FollowRow, SkippedRow } from '../../book/import/linkedinRows.js'

export function readFollows(_text: string): Iterable<FollowRow | SkippedRow> {
  return []
}
