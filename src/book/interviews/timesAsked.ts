import { isSameCompanyIn } from '../model/companyNames.js'
import { isTouch, isWith } from '../model/interaction.js'
import type { Book, Interview } from '../model/schema.js'

/** After how many times of asking no answer is an answer. */
export const enoughAsked = 2

/** How often the user has asked what became of an interview, by a script that asks for it. */
export function timesAsked(book: Book, { company, interviewers, on = '' }: Interview): number {
  return book.interactions.filter(
    (each) =>
      isTouch(each) &&
      each.fulfilled === 'check-in' &&
      each.direction === 'out' &&
      each.outcome !== 'no-answer' &&
      each.on >= on &&
      (interviewers.length > 0
        ? interviewers.some((id) => isWith(each, id))
        : isSameCompanyIn(book, each.company, company)),
  ).length
}
