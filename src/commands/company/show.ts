import { newestFirst } from '../../book/model/order.js'
import { companyToJson, contactToJson, interactionToJson, namesOf } from '../../book/model/toJson.js'
import { isAt } from '../../book/people/company.js'
import { coverage } from '../../book/people/coverage.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { companyLines } from '../../terminal/views/company.js'
import { companyFrom } from './which.js'

/** All about one company: why, the people there, the talks with them, who could introduce me. */
export async function show(ctx: Context, words: string[]): Promise<CommandResult> {
  const book = await ctx.store.read()
  const company = await companyFrom(ctx, book, words)
  const covered = coverage({ ...book, companies: [company] })[0]
  const people = covered?.people ?? []
  const names = namesOf(book)
  const here = new Set(people.map(({ id }) => id))
  const interactions = book.interactions
    .filter((each) => here.has(each.contactId ?? '') || isAt(each.company, company.name))
    .sort(newestFirst)
  return commandResult(
    {
      company: companyToJson(company),
      people: people.map(contactToJson),
      interactions: interactions.map((each) => interactionToJson(each, names)),
      through: (covered?.through ?? []).map(({ id, name }) => ({ id, name })),
    },
    companyLines,
  )
}
