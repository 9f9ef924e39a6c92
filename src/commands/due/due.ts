import { daySheet, maxPeople } from '../../book/agenda/daySheet.js'
import { type DueQuery, dueList } from '../../book/agenda/due.js'
import { type Day, fullDay, type Period, plus } from '../../book/dates/day.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { dueQuery } from '../../flows/dueQuery.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { dueLines } from '../../terminal/views/due.js'

export interface DueOptions {
  on?: string
  within?: string
  count?: boolean
  all?: boolean
}

/** Shows what is overdue, due, and upcoming. @throws RapportError `bad-date`. */
export async function due(ctx: Context, options: DueOptions): Promise<CommandResult> {
  const on = options.on === undefined ? ctx.today : await dayOf(ctx, options.on)
  const until = options.within === undefined ? null : plus(on, await periodOf(options.within))
  await hintWithoutBook(ctx)
  if (options.on || until)
    await ctx.printNotice(`Due on ${fullDay(on, ctx.today)}${until ? `, and until ${fullDay(until, ctx.today)}` : ''}:`)
  const book = await ctx.store.read()
  const query = dueQuery(ctx, book, { on, until })
  if (options.count) return commandResult({ count: countDue(query) }, ({ count }) => [String(count)])
  const maxShown = options.all ? Number.POSITIVE_INFINITY : maxPeople
  // Text needs only the sheet, and JSON only the full list, so each is computed when it is read.
  return {
    lines: (theme) => {
      const contactRef = contactRefs(book)
      return commandResult(daySheet(query, maxShown), (sheet, shown) => dueLines(sheet, contactRef, shown)).lines(theme)
    },
    get data() {
      return dueList(query)
    },
  }
}

/** The day that a text means. Reading days takes a fiftieth of a start, so it is loaded when a day is named. */
async function dayOf(ctx: Context, text: string): Promise<Day> {
  return await (await import('../../flows/parseDay.js')).parseDay(ctx, text)
}

async function periodOf(text: string): Promise<Period> {
  return (await import('../../book/dates/parsePeriod.js')).parsePeriod(text)
}

function countDue(query: DueQuery): number {
  const { overdue, today } = dueList(query)
  return overdue.length + today.length
}
