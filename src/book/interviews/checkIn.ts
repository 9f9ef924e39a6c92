import { type Day, later, plus } from '../dates/day.js'
import type { Moment } from '../model/book.js'
import { replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { interviewById } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { defaultDueDay } from '../touches/delays.js'
import { createFollowUp } from '../touches/followUp.js'
import { personOf } from './interviewTasks.js'

/** The interview whose silence a follow-up is about; undefined for any other follow-up. */
export function interviewToHearOf(book: Book, { kind, interviewId }: FollowUp): Interview | undefined {
  return kind === 'check-in' ? interviewById(book, interviewId) : undefined
}

/** Plans to ask what became of an interview, or moves that to the day that was named later. */
export function withCheckIn(
  book: Book,
  interview: Interview,
  isFirst: boolean,
  hearBy: Day | undefined,
  moment: Moment,
): { book: Book; opened: FollowUp[]; moved: FollowUp[] } {
  const { id: interviewId, company, on, outcome } = interview
  const none = { book, opened: [], moved: [] }
  if (outcome !== undefined || (!isFirst && hearBy === undefined)) return none
  const { today } = moment
  const dueOn =
    hearBy === undefined
      ? defaultDueDay('check-in', on ?? today, today)
      : later(plus(hearBy, { count: 1, unit: 'bd' }), today)
  const open = book.followUps.find(
    (each) => each.interviewId === interviewId && each.kind === 'check-in' && each.status === 'open',
  )
  if (open !== undefined) {
    const moved = { ...open, dueOn, promisedOn: hearBy ?? open.promisedOn, updatedAt: moment.at }
    return { book: { ...book, followUps: replaceById(book.followUps, moved) }, opened: [], moved: [moved] }
  }
  const why = `ask what became of the interview at ${company}`
  const fields = { contactId: personOf(interview), dueOn, promisedOn: hearBy, why, interviewId }
  const opened = createFollowUp({ ...fields, kind: 'check-in' }, freshIds(book, moment)(), moment)
  return { book: { ...book, followUps: [...book.followUps, opened] }, opened: [opened], moved: [] }
}
