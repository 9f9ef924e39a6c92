import type { DueTime } from '../dates/dayAndTime.js'
import { addInterview, type InterviewResult } from '../interviews/interview.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import { inSteps } from '../model/inSteps.js'
import type { Book } from '../model/schema.js'
import { editContact } from '../people/contact.js'
import { type NewOutcome, setOutcome } from './outcome.js'

/** What the user wants to do after an outcome, in the same change. */
export interface Afterwards {
  /** When the next round is. */
  nextRound?: DueTime | undefined
  /** The contact to keep in touch with, every three months. */
  keepInTouchWith?: string | undefined
}

/**
 * Notes what came of an interview as `setOutcome` does, and what the user wants to do now: another round at the company,
 * keeping in touch with somebody there.
 * @throws RapportError as `setOutcome` and `addInterview`.
 */
export function settleOutcome(
  before: Book,
  id: string,
  said: NewOutcome,
  { nextRound, keepInTouchWith }: Afterwards,
  moment: Moment,
): BookUpdate & InterviewResult {
  const settled = setOutcome(before, id, said, moment)
  const { company, role } = settled.interview
  const changed = inSteps(before, [
    () => settled,
    nextRound === undefined
      ? null
      : (book) => {
          const time = { on: nextRound.day, at: nextRound.at }
          return addInterview(book, { company, role, time }, 'nobody', moment)
        },
    keepInTouchWith === undefined
      ? null
      : (book) => editContact(book, keepInTouchWith, { keepInTouch: { count: 3, unit: 'm' } }, moment),
  ])
  const interview = getById(changed.book.interviews, id)
  return { ...changed, summary: settled.summary, interview, created: [] }
}
