import { isAt } from '../../book/company.js'
import { coverage } from '../../book/coverage.js'
import { newestFirst } from '../../book/order.js'
import { companyRecord, contactRecord, interactionRecord, namesOf } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { companyLines } from '../../terminal/views/company.js'
import { companyFrom } from './which.js'

/** All about one company: why, the people there, the talks with them, who could introduce me. */
export async function show(ctx: Context, words: string[]): Promise<Answer> {
  const book = await ctx.store.read()
  const company = await companyFrom(ctx, book, words)
  const covered = coverage({ ...book, companies: [company] })[0]
  const people = covered?.people ?? []
  const names = namesOf(book)
  const here = new Set(people.map(({ id }) => id))
  const interactions = book.interactions
    .filter((each) => here.has(each.contactId ?? '') || isAt(each.company, company.name))
    .sort(newestFirst)
  return answer(
    {
      company: companyRecord(company),
      people: people.map(contactRecord),
      interactions: interactions.map((each) => interactionRecord(each, names)),
      through: (covered?.through ?? []).map(({ id, name }) => ({ id, name })),
    },
    companyLines,
  )
}
