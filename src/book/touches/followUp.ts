import type { Day } from '../dates/day.js'
import type { DueTime } from '../dates/dayAndTime.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById, replaceById } from '../model/collection.js'
import { type FollowUpResult, isPromise } from '../model/followUpKind.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp } from '../model/schema.js'
import { makeIntroduction } from './introduction.js'
import { createFollowUp, type NewFollowUp } from './newFollowUp.js'

export { createFollowUp, type NewFollowUp } from './newFollowUp.js'

/** Opens a follow-up that the user asked for. @throws RapportError `unknown-ref` for an unknown contact. */
export function addFollowUp(book: Book, fields: NewFollowUp, moment: Moment): BookUpdate & { followUp: FollowUp } {
  if (fields.contactId !== null) getById(book.contacts, fields.contactId)
  const followUp = createFollowUp(fields, freshIds(book, moment)(), moment)
  return { book: { ...book, followUps: [...book.followUps, followUp] }, summary: 'added a follow-up', followUp }
}

/**
 * Closes a follow-up as the user says: a promise is then kept or broken, an introduction that was asked for made or
 * refused. `opened` is the first contact with whoever was introduced.
 * @param how `on`: the day on which it was done, today by default; `isVoid`: it is no longer wanted, and counts nowhere.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already; `usage` for an introduction by somebody
 * whom the contact introduced.
 */
export function closeFollowUp(
  book: Book,
  id: string,
  status: 'done' | 'dropped',
  moment: Moment,
  { on = moment.today, isVoid = false }: { on?: Day | undefined; isVoid?: boolean | undefined } = {},
): BookUpdate & { followUp: FollowUp; opened: FollowUp[] } {
  const summary = status === 'done' ? 'ticked off a follow-up' : 'dropped a follow-up'
  const close = (each: FollowUp) => {
    const result = isVoid ? 'void' : resultOf(each, status)
    return closedFollowUp(each, status, { today: on, at: moment.at }, result)
  }
  const closed = replace(book, id, close, summary)
  if (closed.followUp.result !== 'introduced') return { ...closed, opened: [] }
  return { ...closed, ...makeIntroduction(closed.book, closed.followUp, on, moment) }
}

/** How a follow-up ended that the user says was done or dropped. */
function resultOf({ kind }: FollowUp, status: 'done' | 'dropped'): FollowUpResult | undefined {
  if (kind === 'awaited-introduction') return status === 'done' ? 'introduced' : 'refused'
  return isPromise({ kind }) ? (status === 'done' ? 'kept' : 'broken') : undefined
}

/**
 * Moves a follow-up to another day and time of day; without a time it keeps the one that it has.
 * @throws RapportError `unknown-ref` when it does not exist or is closed already.
 */
export function snoozeFollowUp(
  book: Book,
  id: string,
  { day, at: time }: DueTime,
  { at }: Moment,
): BookUpdate & { followUp: FollowUp } {
  return replace(
    book,
    id,
    (followUp) => ({ ...followUp, dueOn: day, at: time ?? followUp.at, updatedAt: at }),
    'put off a follow-up',
  )
}

/** The follow-up itself, if it is open. @throws RapportError `unknown-ref` when it is closed already. */
export function requireOpen(followUp: FollowUp): FollowUp {
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
): BookUpdate & { followUp: FollowUp } {
  const followUp = change(requireOpen(getById(book.followUps, id)))
  return { book: { ...book, followUps: replaceById(book.followUps, followUp) }, summary, followUp }
}
