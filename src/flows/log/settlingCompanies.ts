import type { Moment } from '../../book/model/book.js'
import type { Book } from '../../book/model/schema.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'

/**
 * Asks whether the people whom a contact named work at companies of the book that have near names.
 * @returns what adds the answers to the book that is about to be changed; nothing is added where there was no question.
 */
export async function settlingCompanies(
  ctx: Context,
  book: Book,
  { referred = [] }: Pick<NewTouch, 'referred'>,
): Promise<(before: Book, moment: Moment) => Book> {
  const companies = referred.map(({ company }) => company)
  if (ctx.prompter === null || book.companies.length === 0 || !companies.some(Boolean)) return (before) => before
  const { askNearCompanies } = await import('../people/askNearCompanies.js')
  const { settleNearNames } = await import('../../book/people/nearCompanies.js')
  const answers = await askNearCompanies(ctx, book, companies)
  return (before, moment) => settleNearNames(before, answers, moment)
}
