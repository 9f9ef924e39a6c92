import { coverage } from '../../book/coverage.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { handlesOf } from '../../flows/handles.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { companyListLines } from '../../terminal/views/companyList.js'

/** Every company with whom I know there; those without anybody first, with whom to ask. */
export async function list(ctx: Context): Promise<Answer> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const shown = coverage(book).map(({ company, people, conversations, lastTouch, through }) => ({
    id: company.id,
    name: company.name,
    status: company.status,
    people: people.map(({ id, name }) => ({ id, name })),
    conversations,
    lastTouch: lastTouch && { on: lastTouch.on, channel: lastTouch.channel, summary: lastTouch.summary },
    through: through.map(({ id, name }) => ({ id, name })),
  }))
  const companies = shown.map((each) => ({ ...each, people: each.people.length }))
  return { ...answer(shown, (rows, look) => companyListLines(rows, handlesOf(book), look)), data: { companies } }
}
