import { coverage } from '../../book/people/coverage.js'
import { namesWithoutRecord, nearNamesOf } from '../../book/people/nearCompanies.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { companyListLines } from '../../terminal/views/companyList.js'

/** Lists the companies with the contacts there; first those without contacts, with possible introducers. */
export async function list(ctx: Context): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = namesWithoutRecord(book)
  const shown = coverage(book).map(
    ({ company, people, formerPeople, conversations, lastTouch, possibleIntroducers }) => ({
      id: company.id,
      name: company.name,
      aliases: company.aliases,
      alsoCalled: nearNamesOf(company, names).map(({ name }) => name),
      status: company.status,
      people: people.map(({ id, name }) => ({ id, name })),
      formerPeople: formerPeople.map(({ id, name }) => ({ id, name })),
      conversations,
      lastTouch: lastTouch && { on: lastTouch.on, channel: lastTouch.channel, summary: lastTouch.summary },
      through: possibleIntroducers.map(({ id, name }) => ({ id, name })),
    }),
  )
  const companies = shown.map(({ formerPeople: _, ...each }) => ({ ...each, people: each.people.length }))
  return {
    ...commandResult(shown, (rows, theme) => companyListLines(rows, contactRefs(book), theme)),
    data: { companies },
  }
}
