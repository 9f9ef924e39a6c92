import { timeSuffix } from '../../book/dates/clock.js'
import { shortDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { findInterviews, interviewsByTime, nextOrLast } from '../../book/interviews/findInterviews.js'
import type { Book, Interview } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { missing } from '../missing.js'

/** Which of several interviews a command means, given them by time; undefined for none of them. */
export type Pick = (interviews: readonly Interview[]) => Interview | undefined

/**
 * The interview that words mean: an id, or a company and of its interviews the one that the command needs, by default
 * the next or the last. Without words, the user at the terminal chooses.
 * @throws RapportError `usage` where none fits, `missing` where nothing is said and nobody can be asked.
 */
export async function resolveInterview(
  { prompter, store, today, now }: Context,
  book: Book,
  words: string[],
  pick: Pick = (all) => nextOrLast(all, { today, now }),
): Promise<Interview> {
  const text = words.join(' ').trim()
  if (book.interviews.length === 0) {
    await store.refuseLost()
    throw noInterviews()
  }
  if (text === '') {
    if (prompter === null) throw missing([{ name: 'the interview', flag: '<interview>' }])
    const choices = interviewsByTime(book).map((value) => ({ name: interviewWords(value, today), value }))
    return await prompter.choose({ message: 'Which interview?', choices })
  }
  const found = findInterviews(book, text)
  const [first, second] = found
  if (first === undefined)
    throw new RapportError('usage', `No interview fits “${text}”.`, { hint: 'See them all: rapport interview list.' })
  return second === undefined ? first : (pick(found) ?? first)
}

/** The error where the book has no interview. */
export function noInterviews(): RapportError {
  return new RapportError('usage', 'You have noted no interviews yet.', {
    hint: 'Note one: rapport interview add Acme --on "thu 10am".',
  })
}

/** An interview in a few words. @example 'Acme, Thu 3 Dec at 10 am, second round' */
export function interviewWords({ company, on, at, round }: Interview, today: string): string {
  const time = on === undefined ? 'no day yet' : `${shortDay(on, today)}${timeSuffix(at)}`
  return [company, time, round].filter(Boolean).join(', ')
}
