import { fullDay, plus } from '../../book/day.js'
import { daySheet } from '../../book/daySheet.js'
import { type DueQuery, dueList } from '../../book/due.js'
import { parsePeriod } from '../../book/when.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { dayFrom } from '../../flows/days.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { dueLines } from '../../terminal/views/due.js'

export interface DueOptions {
  on?: string
  within?: string
  count?: boolean
  all?: boolean
}

/** How many people a day shows before it says how many more there are. */
const mostPeople = 7

/** What is late, due, and soon to come. */
export async function due(ctx: Context, options: DueOptions): Promise<Answer> {
  const on = options.on === undefined ? ctx.today : await dayFrom(ctx, options.on)
  const until = options.within === undefined ? null : plus(on, parsePeriod(options.within))
  await hintWithoutBook(ctx)
  if (options.on || until)
    await ctx.tell(`Due on ${fullDay(on, ctx.today)}${until ? `, and until ${fullDay(until, ctx.today)}` : ''}:`)
  const book = await ctx.store.read()
  const query = { book, on, until, hasTemplate: ctx.scripts.has }
  if (options.count) return answer({ count: countDue(query) }, ({ count }) => [String(count)])
  const sheet = daySheet(query, options.all ? Number.POSITIVE_INFINITY : mostPeople)
  // The whole list is made only for those who read it.
  return {
    lines: answer(sheet, dueLines).lines,
    get data() {
      return dueList(query)
    },
  }
}

function countDue(query: DueQuery): number {
  const { overdue, today } = dueList(query)
  return overdue.length + today.length
}
