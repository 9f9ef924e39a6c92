import { fullDay, plus } from '../../book/day.js'
import { daySheet, mostPeople } from '../../book/daySheet.js'
import { type DueQuery, dueList } from '../../book/due.js'
import { parsePeriod } from '../../book/when.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { dayFrom } from '../../flows/days.js'
import { handlesOf } from '../../flows/handles.js'
import { hintWithoutBook } from '../../flows/noBook.js'
import { dueLines } from '../../terminal/views/due.js'

export interface DueOptions {
  on?: string
  within?: string
  count?: boolean
  all?: boolean
}

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
  const most = options.all ? Number.POSITIVE_INFINITY : mostPeople
  // The sheet and the whole list are made only for those who read them.
  return {
    lines: (look) => {
      const handle = handlesOf(book)
      return answer(daySheet(query, most), (sheet, shown) => dueLines(sheet, handle, shown)).lines(look)
    },
    get data() {
      return dueList(query)
    },
  }
}

function countDue(query: DueQuery): number {
  const { overdue, today } = dueList(query)
  return overdue.length + today.length
}
