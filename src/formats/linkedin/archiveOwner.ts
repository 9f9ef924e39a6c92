import type { InvitationRow, LinkedinPerson, MessageRow } from '../../book/import/linkedinRows.js'

export function archiveOwner(
  _messages: Iterable<MessageRow>,
  _invitations: Iterable<InvitationRow>,
  _hint: { name: string | null; url: string | null },
): LinkedinPerson | null {
  return null
}
