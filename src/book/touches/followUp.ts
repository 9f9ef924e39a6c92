import { type Day, later, type Period, plus } from '../dates/day.js'
import { RapportError } from '../error.js'
import type { Changed, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import type { Kind } from '../model/kind.js'
import type { Book, FollowUp } from '../model/schema.js'
import { settled } from '../model/settle.js'

export interface NewFollowUp {
  contactId: string
  dueOn: Day
  kind: Kind
  why?: string | null
  aboutId?: string | null
  openedBy?: string | null
  sequence?: { name: string; step: number }
}

/** A follow-up as the book keeps it. */
export function followUpOf(fields: NewFollowUp, id: string, moment: Moment): FollowUp {
  return {
    id,
    contactId: fields.contactId,
    dueOn: fields.dueOn,
    kind: fields.kind,
    why: fields.why?.trim() || null,
    aboutId: fields.aboutId ?? undefined,
    status: 'open',
    sequence: fields.sequence,
    openedBy: fields.openedBy ?? null,
    createdAt: moment.at,
    updatedAt: moment.at,
  }
}

/** Opens a follow-up that the user asked for. */
export function addFollowUp(book: Book, fields: NewFollowUp, moment: Moment): Changed & { followUp: FollowUp } {
  getById(book.contacts, fields.contactId)
  const followUp = followUpOf(fields, freshIds(book, moment)(), moment)
  return { book: { ...book, followUps: [...book.followUps, followUp] }, summary: 'added a follow-up', followUp }
}

/** Closes a follow-up: done, or dropped because it is not wanted any more. */
export function closeFollowUp(
  book: Book,
  id: string,
  status: 'done' | 'dropped',
  moment: Moment,
): Changed & { followUp: FollowUp } {
  const summary = status === 'done' ? 'ticked off a follow-up' : 'dropped a follow-up'
  return replace(book, id, (followUp) => settled(followUp, status, moment), summary)
}

/** Puts a follow-up off to another day. */
export function snoozeFollowUp(book: Book, id: string, dueOn: Day, { at }: Moment): Changed & { followUp: FollowUp } {
  return replace(book, id, (followUp) => ({ ...followUp, dueOn, updatedAt: at }), 'put off a follow-up')
}

/** How long after a touch each kind of follow-up is due that it opens by itself (CLI contract, Log). */
const usualDelays: Record<Kind, Period> = {
  'first-contact': { count: 1, unit: 'bd' },
  'follow-up': { count: 5, unit: 'bd' },
  nudge: { count: 5, unit: 'bd' },
  'try-someone-else': { count: 3, unit: 'bd' },
  'thank-you': { count: 1, unit: 'd' },
  'tell-host': { count: 1, unit: 'bd' },
}

/** The day on which a follow-up that a touch opens by itself is due, never before today. */
export function usualDay(kind: Kind, on: Day, today: Day): Day {
  return later(plus(on, usualDelays[kind]), today)
}

/** The day that lies some business days after another one, never before today. */
export function businessDaysAfter(on: Day, days: number, today: Day): Day {
  return later(plus(on, { count: days, unit: 'bd' }), today)
}

/** A follow-up that is still open. @throws RapportError `unknown-ref` where it was settled, perhaps in the meantime. */
export function stillOpen(followUp: FollowUp): FollowUp {
  if (followUp.status === 'open') return followUp
  const how = followUp.status === 'done' ? 'done' : 'dropped'
  throw new RapportError('unknown-ref', `This is already ${how} (${followUp.id}, ${followUp.closedOn}).`, {
    hint: 'See what is open: rapport follow-up list.',
  })
}

function replace(
  book: Book,
  id: string,
  change: (followUp: FollowUp) => FollowUp,
  summary: string,
): Changed & { followUp: FollowUp } {
  const followUp = change(stillOpen(getById(book.followUps, id)))
  return { book: { ...book, followUps: replaceById(book.followUps, followUp) }, summary, followUp }
}
