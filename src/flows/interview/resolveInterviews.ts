import { RapportError } from '../../book/error.js'
import { undecidedInterviews } from '../../book/interviews/compare.js'
import { findInterviews, interviewsByTime } from '../../book/interviews/findInterviews.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { noInterviews } from './resolveInterview.js'

/**
 * The interviews that words mean, by time: each word an id or a company, or all words together one company. Of a company
 * those that were called off are left out, unless all were. Without words, all that wait for an outcome or an answer.
 * @throws RapportError `usage` where none fits.
 * @example await resolveInterviews(ctx, book, ['acme', 'kern'])
 */
export async function resolveInterviews({ store }: Context, book: Book, words: string[]): Promise<Interview[]> {
  const named = words.filter((each) => each.trim() !== '')
  if (named.length === 0) return undecidedInterviews(book)
  if (book.interviews.length === 0) {
    await store.refuseLost()
    throw noInterviews()
  }
  const together = findInterviews(book, named.join(' '))
  const found = together.length > 0 ? takingPlace(together) : named.flatMap((each) => interviewsCalled(book, each))
  return interviewsByTime(book).filter(({ id }) => found.some((each) => each.id === id))
}

function interviewsCalled(book: Book, text: string): Interview[] {
  const found = takingPlace(findInterviews(book, text))
  if (found.length > 0) return found
  throw new RapportError('usage', `No interview fits “${text}”.`, { hint: 'See them all: rapport interview list.' })
}

/** Without those that were called off, unless all were. */
function takingPlace(interviews: Interview[]): Interview[] {
  const rest = interviews.filter(({ status }) => status !== 'canceled')
  return rest.length > 0 ? rest : interviews
}
