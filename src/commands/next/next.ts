import { nextPeople } from '../../book/agenda/nextPeople.js'
import { RapportError } from '../../book/error.js'
import { contactToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { nextPeopleLines } from '../../terminal/views/next.js'

/** Shows whom to talk to next, best first, each with the reasons. @throws RapportError `usage` for a bad `--count`. */
export async function next(ctx: Context, options: { count?: string }): Promise<CommandResult> {
  const count = parseCount(options.count ?? '5')
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const people = nextPeople(book, ctx.today, count).map((each) => ({ ...each, contact: contactToJson(each.contact) }))
  return commandResult({ people }, (data, theme) =>
    nextPeopleLines(data.people, contactRefs(book), book.landed !== null, theme),
  )
}

/** A whole number of at least 1. @throws RapportError `usage` for any other text. */
function parseCount(text: string): number {
  if (/^0*[1-9]\d*$/.test(text)) return Number(text)
  throw new RapportError('usage', `“${text}” is no number of people.`, {
    hint: 'Give a whole number of 1 or more: --count 5.',
  })
}
