import { fold } from '../identity/fold.js'
import type { Moment } from '../model/book.js'
import { replaceById } from '../model/collection.js'
import type { PromiseKind } from '../model/followUpKind.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp, Touch } from '../model/schema.js'
import { createFollowUp } from './newFollowUp.js'
import type { NewTouch } from './newTouch.js'
import { type Promised, promiseDueDay, promiseFollowUp } from './promise.js'

/** A book after a correction, and the follow-ups that were opened or moved. */
export interface AmendedFollowUps {
  book: Book
  opened: FollowUp[]
  moved: FollowUp[]
}

/** What a correction says of the follow-ups that a touch opened. */
export type FollowUpAmendment = Pick<NewTouch, 'followUp' | 'promised' | 'theyPromised'>

/** Corrects the follow-ups of a touch: the day to be in touch again, and what either side has promised. */
export function amendFollowUps(
  book: Book,
  touch: Touch,
  { followUp, promised = [], theyPromised = [] }: FollowUpAmendment,
  moment: Moment,
): AmendedFollowUps {
  let next: AmendedFollowUps = { book, opened: [], moved: [] }
  const take = ({ book: changed, opened, moved }: AmendedFollowUps) => {
    next = { book: changed, opened: [...next.opened, ...opened], moved: [...next.moved, ...moved] }
  }
  if (followUp !== undefined) take(rescheduleFollowUp(next.book, touch, followUp, moment))
  for (const each of promised) take(amendPromise(next.book, touch, 'promise', each, moment))
  for (const each of theyPromised) take(amendPromise(next.book, touch, 'their-promise', each, moment))
  return next
}

/** Moves the open follow-up that a touch opened to another day, or opens one. */
function rescheduleFollowUp(
  book: Book,
  { id, contactId }: Touch,
  { on, at, why }: NonNullable<NewTouch['followUp']>,
  moment: Moment,
): AmendedFollowUps {
  const old = book.followUps.find((each) => each.openedBy === id && each.kind === 'follow-up' && each.status === 'open')
  if (old !== undefined)
    return moved(book, { ...old, dueOn: on, at: at ?? undefined, why: why ?? old.why, updatedAt: moment.at })
  const fields = { contactId, dueOn: on, at, kind: 'follow-up' as const, why: why ?? null, openedBy: id }
  return opened(book, createFollowUp(fields, freshIds(book, moment)(), moment))
}

/** Changes the day of a promise that the touch has in the same words, or adds a promise. */
function amendPromise(
  book: Book,
  touch: Touch,
  kind: PromiseKind,
  promised: Promised,
  moment: Moment,
): AmendedFollowUps {
  const words = fold(promised.what)
  const old = book.followUps.find(
    (each) => each.openedBy === touch.id && each.kind === kind && fold(each.why ?? '') === words,
  )
  if (old === undefined) {
    const fields = promiseFollowUp(kind, touch.contactId, promised, touch.on, moment.today)
    return opened(book, createFollowUp({ ...fields, openedBy: touch.id }, freshIds(book, moment)(), moment))
  }
  const dueOn = promiseDueDay(kind, promised.by, touch.on, moment.today)
  const isOpen = old.status === 'open'
  return moved(book, {
    ...old,
    why: promised.what,
    promisedOn: promised.by ?? undefined,
    dueOn: isOpen ? dueOn : old.dueOn,
    updatedAt: moment.at,
  })
}

const opened = (book: Book, followUp: FollowUp): AmendedFollowUps => ({
  book: { ...book, followUps: [...book.followUps, followUp] },
  opened: [followUp],
  moved: [],
})

const moved = (book: Book, followUp: FollowUp): AmendedFollowUps => ({
  book: { ...book, followUps: replaceById(book.followUps, followUp) },
  opened: [],
  moved: [followUp],
})
