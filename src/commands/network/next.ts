import { RapportError } from '../../book/error.js'
import { nextPeople } from '../../book/next.js'
import { contactRecord } from '../../book/record.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { handlesOf } from '../../flows/handles.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { nextLines } from '../../terminal/views/next.js'

/** Whom to talk to next, the best first, each with the reasons in words. */
export async function next(ctx: Context, options: { count?: string }): Promise<Answer> {
  const count = wholeNumber(options.count ?? '5')
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const people = nextPeople(book, ctx.today, count).map((each) => ({ ...each, contact: contactRecord(each.contact) }))
  return answer({ people }, (data, look) => nextLines(data.people, handlesOf(book), look))
}

/** @throws RapportError `usage` for anything but a whole number of 1 or more. */
function wholeNumber(text: string): number {
  if (/^0*[1-9]\d*$/.test(text)) return Number(text)
  throw new RapportError('usage', `“${text}” is no number of people.`, {
    hint: 'Give a whole number of 1 or more: --count 5.',
  })
}
