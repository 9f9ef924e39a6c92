import type { InvitationRow, SkippedRow } from '../../book/import/linkedinRows.js'

export function readInvitations(_text: string): Iterable<InvitationRow | SkippedRow> {
  return []
}
