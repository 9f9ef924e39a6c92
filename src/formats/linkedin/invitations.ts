import type { InvitationRow, SkippedRow } from '../../book/import/linkedinRows.js'
import { type ColumnIndexes, firstValueAt } from '../tables/columns.js'
import { linkedinRows } from './linkedinTable.js'
import { readMoment } from './moment.js'
import { isKnown, linkedinPerson } from './people.js'

const columns = {
  from: ['from'],
  fromUrl: ['inviterprofileurl'],
  to: ['to'],
  toUrl: ['inviteeprofileurl'],
  date: ['sentat'],
  direction: ['direction'],
}

const directions = new Map<string, InvitationRow['direction']>([
  ['outgoing', 'outgoing'],
  ['sent', 'outgoing'],
  ['incoming', 'incoming'],
  ['received', 'incoming'],
])

/**
 * Reads who invited whom to connect, and on which day, in `Invitations.csv`; the note that came with it is not read.
 * @throws RapportError `usage` where the text is another file.
 * @example [...readInvitations('From,To,Sent At,Message,Direction\nMe,Dana,"2/12/26, 11:44 AM",,OUTGOING\n')]
 *   // [{ line: 2, on: '2026-02-12', direction: 'outgoing', other: { name: 'Dana', url: '' }, me: { name: 'Me', url: '' } }]
 */
export function readInvitations(text: string): Iterable<InvitationRow | SkippedRow> {
  return linkedinRows(text, 'invitations', { columns, read: invitationRow })
}

function invitationRow(
  line: number,
  cells: string[],
  at: ColumnIndexes<keyof typeof columns>,
): InvitationRow | SkippedRow {
  const sent = readMoment(firstValueAt(cells, at.date))
  if (sent === null) return { line, reason: 'has no date that can be read' }
  const direction = directions.get(firstValueAt(cells, at.direction).trim().toLowerCase())
  if (direction === undefined) return { line, reason: 'is neither INCOMING nor OUTGOING' }
  const inviter = linkedinPerson(firstValueAt(cells, at.from), firstValueAt(cells, at.fromUrl))
  const invited = linkedinPerson(firstValueAt(cells, at.to), firstValueAt(cells, at.toUrl))
  const [me, other] = direction === 'outgoing' ? [inviter, invited] : [invited, inviter]
  if (!isKnown(other)) return { line, reason: 'has neither a name nor a profile' }
  return { line, on: sent.day, direction, other, me }
}
