import type { Day } from '../book/dates/day.js'
import { fullDay } from '../book/dates/day.js'
import { type Direction, parseWhen } from '../book/dates/when.js'
import { RapportError } from '../book/error.js'
import type { Context } from '../context.js'

type DayContext = Pick<Context, 'today' | 'freeDates'>

/** The day that a text means, which may lie on either side of today. @throws RapportError `bad-date`. */
export function parseDay(ctx: DayContext, text: string, direction: Direction = 'ahead'): Promise<Day> {
  return parseWhen(text, ctx.today, direction, ctx.freeDates)
}

/** The day that a text means, today or later. @throws RapportError `bad-date`, also for a day in the past. */
export async function parseFutureDay(ctx: DayContext, text: string): Promise<Day> {
  const day = await parseDay(ctx, text)
  if (day >= ctx.today) return day
  throw new RapportError('bad-date', `${fullDay(day, ctx.today)}, has passed.`, {
    hint: 'Give a day from today on, such as tomorrow, fri or 2w.',
  })
}

/** The day that a text means, today or earlier. @throws RapportError `bad-date`, also for a day in the future. */
export async function parsePastDay(ctx: DayContext, text: string): Promise<Day> {
  const day = await parseDay(ctx, text, 'back')
  if (day <= ctx.today) return day
  throw new RapportError('bad-date', `${fullDay(day, ctx.today)}, is still to come.`, {
    hint: 'Give a day up to today, such as yesterday, fri or 3d ago.',
  })
}

/**
 * The first day of a list, looking back. Also prints it as a notice, after some words.
 * @throws RapportError `bad-date`.
 */
export async function parseAndPrintSince(ctx: Context, text: string, words: string): Promise<Day> {
  const day = await parseDay(ctx, text, 'back')
  await ctx.printNotice(`${words} ${fullDay(day, ctx.today)}:`)
  return day
}
