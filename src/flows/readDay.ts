import type { Day } from '../book/dates/day.js'
import { fullDay } from '../book/dates/day.js'
import { type Direction, parseWhen } from '../book/dates/when.js'
import { RapportError } from '../book/error.js'
import type { Context } from '../context.js'

type Reader = Pick<Context, 'today' | 'freeDates'>

/** The day that a text means. @throws RapportError `bad-date`. */
export function dayFrom(ctx: Reader, text: string, direction: Direction = 'ahead'): Promise<Day> {
  return parseWhen(text, ctx.today, direction, ctx.freeDates)
}

/** A day from today on. @throws RapportError `bad-date` for one that has passed. */
export async function comingDay(ctx: Reader, text: string): Promise<Day> {
  const day = await dayFrom(ctx, text)
  if (day >= ctx.today) return day
  throw new RapportError('bad-date', `${fullDay(day, ctx.today)}, has passed.`, {
    hint: 'Give a day from today on, such as tomorrow, fri or 2w.',
  })
}

/** A day up to today. @throws RapportError `bad-date` for one that is still to come. */
export async function pastDay(ctx: Reader, text: string): Promise<Day> {
  const day = await dayFrom(ctx, text, 'back')
  if (day <= ctx.today) return day
  throw new RapportError('bad-date', `${fullDay(day, ctx.today)}, is still to come.`, {
    hint: 'Give a day up to today, such as yesterday, fri or 3d ago.',
  })
}

/** The day that a list reaches back to, said aloud after some words. @throws RapportError `bad-date`. */
export async function sinceDay(ctx: Context, text: string, words: string): Promise<Day> {
  const day = await dayFrom(ctx, text, 'back')
  await ctx.tell(`${words} ${fullDay(day, ctx.today)}:`)
  return day
}
