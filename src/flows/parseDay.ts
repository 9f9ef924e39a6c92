import { badDate } from '../book/dates/badDate.js'
import { type ClockTime, clockText } from '../book/dates/clock.js'
import { type Day, daysBetween, fullDay, shortDay } from '../book/dates/day.js'
import { type DayAndTime, fullDayAndTime } from '../book/dates/dayAndTime.js'
import { parseWhen } from '../book/dates/parseWhen.js'
import type { Direction } from '../book/dates/when.js'
import type { Context } from '../context.js'

type DayContext = Pick<Context, 'today' | 'now' | 'monthFirst' | 'freeDates'>

/**
 * The day and the time, if any, that `--follow-up` means, on either side of now. Prints a time of another zone as a
 * notice.
 * @throws RapportError `bad-date`.
 */
export async function parseFollowUp(ctx: Context, text: string): Promise<{ on: Day; at: ClockTime | null }> {
  const when = await parseWhen(text, ctx, 'ahead')
  await printLocalTime(ctx, when)
  return { on: when.day, at: when.at }
}

/**
 * The day that a text means, which may lie on either side of today.
 * @throws RapportError `bad-date`, also for a text with a clock time.
 */
export async function parseDay(ctx: DayContext, text: string, direction: Direction = 'ahead'): Promise<Day> {
  const { day, at } = await parseWhen(text, ctx, direction)
  if (at === null) return day
  throw badDate(`“${text.trim()}” has a time of day, and here only the day counts.`, 'Leave the time out.')
}

/**
 * The day and the time, if any, that a text means, not in the past: today or later, and a time that is still to come.
 * @throws RapportError `bad-date`, also for a moment in the past.
 */
export async function parseFutureTime(ctx: DayContext, text: string): Promise<DayAndTime> {
  const when = await parseWhen(text, ctx, 'ahead')
  if (when.day < ctx.today) throw hasPassed(ctx, when, 'Give a day from today on, such as tomorrow, fri or 2w.')
  refusePassedTime(ctx, when)
  return when
}

/**
 * Refuses a time today that has passed: “7am”, said at 8:30, is most likely another day. A day without a time is taken.
 * @throws RapportError `bad-date`.
 */
export function refusePassedTime(ctx: Pick<Context, 'today' | 'now'>, when: DayAndTime): void {
  const { day, at } = when
  const namedDay = when.elsewhere?.day ?? day
  if (at === null || namedDay < ctx.today || day > ctx.today || (day === ctx.today && at >= ctx.now)) return
  throw hasPassed(ctx, when, 'Name another day, as in “tomorrow 10am”.')
}

/** The most days ahead that a day without a year may be meant. */
const farthest = 300

/**
 * Refuses a day that has passed this year, said without a year, and so would be next year's: “dec 1”, said on December 5.
 * @throws RapportError `bad-date`.
 */
export function refuseNextYear(text: string, day: Day, today: Day): void {
  if (daysBetween(today, day) <= farthest || /\d{4}/.test(text)) return
  throw badDate(
    `“${text.trim()}” has passed, so it would be ${fullDay(day, today)}.`,
    `Write the year with it: ${Number(day.slice(0, 4)) - 1}${day.slice(4)}, or ${day}.`,
  )
}

/**
 * The day that a text means, on either side of today; said without a year, not one that has passed this year.
 * @throws RapportError `bad-date`.
 */
export async function parseDayWithinYear(ctx: DayContext, text: string): Promise<Day> {
  const day = await parseDay(ctx, text)
  refuseNextYear(text, day, ctx.today)
  return day
}

function hasPassed(ctx: Pick<Context, 'today'>, when: DayAndTime, hint: string) {
  return badDate(`${fullDayAndTime(when, ctx.today)}, has passed.`, hint)
}

/**
 * The day that a text means, today or earlier.
 * @throws RapportError `bad-date`, also for a day in the future or a text with a clock time.
 */
export async function parsePastDay(ctx: DayContext, text: string): Promise<Day> {
  const day = await parseDay(ctx, text, 'back')
  if (day <= ctx.today) return day
  throw badDate(
    `${fullDay(day, ctx.today)}, is still to come.`,
    'Give a day up to today, such as yesterday, fri or 3d ago.',
  )
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

/** Prints what time it is here when a time was named in another zone; nothing for any other time. */
export async function printLocalTime(ctx: Pick<Context, 'today' | 'printNotice'>, when: DayAndTime): Promise<void> {
  if (when.elsewhere === null || when.at === null) return
  const { day, at, zone } = when.elsewhere
  const otherDay = day === when.day ? '' : `, ${shortDay(when.day, ctx.today)}`
  await ctx.printNotice(
    `${clockText(at)} ${zone}, ${shortDay(day, ctx.today)}, is ${clockText(when.at)} here${otherDay}.`,
  )
}
