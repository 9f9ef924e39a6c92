import { nextPeople } from '../../book/agenda/nextPeople.js'
import { RapportError } from '../../book/error.js'
import { contactToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { nextPeopleLines } from '../../terminal/views/next.js'

/** Whom to talk to next, the best first, each with the reasons in words. */
export async function next(ctx: Context, options: { count?: string }): Promise<CommandResult> {
  const count = wholeNumber(options.count ?? '5')
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const people = nextPeople(book, ctx.today, count).map((each) => ({ ...each, contact: contactToJson(each.contact) }))
  return commandResult({ people }, (data, theme) => nextPeopleLines(data.people, contactRefs(book), theme))
}

/** @throws RapportError `usage` for anything but a whole number of 1 or more. */
function wholeNumber(text: string): number {
  if (/^0*[1-9]\d*$/.test(text)) return Number(text)
  throw new RapportError('usage', `“${text}” is no number of people.`, {
    hint: 'Give a whole number of 1 or more: --count 5.',
  })
}
