import type { MessageRow, SkippedRow } from '../../book/import/linkedinRows.js'
import { type ColumnIndexes, firstValueAt } from '../tables/columns.js'
import { linkedinRows } from './linkedinTable.js'
import { instantOf, readMoment } from './moment.js'
import { isKnown, linkedinPerson, recipients } from './people.js'

const columns = {
  from: ['from'],
  fromUrl: ['senderprofileurl'],
  to: ['to'],
  toUrls: ['recipientprofileurls'],
  date: ['date'],
  draft: ['ismessagedraft', 'isconversationdraft'],
}

/** More people than any conversation on LinkedIn has. */
const maxRecipients = 500
const yes = /^(?:yes|true|y|1)$/i

/**
 * Reads who wrote to whom and when in `messages.csv`, in any form that it has had; what they wrote is not read. Drafts are
 * left out. Times are in UTC.
 * @throws RapportError `usage` where the text is another file.
 * @example [...readMessages('FROM,TO,DATE,…\nDana,Me,2026-08-01 02:00:00 UTC,…\n')] // [{ line: 2, at: '2026-08-01T…', … }]
 */
export function readMessages(text: string): Iterable<MessageRow | SkippedRow> {
  return linkedinRows(text, 'messages', { columns, read: messageRow })
}

function messageRow(
  line: number,
  cells: string[],
  at: ColumnIndexes<keyof typeof columns>,
): MessageRow | SkippedRow | null {
  if (at.draft.some((index) => yes.test(cells[index] ?? ''))) return null
  const sent = readMoment(firstValueAt(cells, at.date))
  if (sent === null) return { line, reason: 'has no date that can be read' }
  const from = linkedinPerson(firstValueAt(cells, at.from), firstValueAt(cells, at.fromUrl))
  const to = recipients(firstValueAt(cells, at.to), firstValueAt(cells, at.toUrls))
  if (to.length > maxRecipients) return { line, reason: `is to more than ${maxRecipients} people` }
  if (!isKnown(from) && !to.some(isKnown)) return { line, reason: 'has neither a name nor a profile' }
  return { line, at: instantOf(sent), from, to }
}
