import { badDate } from './badDate.js'
import { beginsLikeZone } from './cities.js'
import { notUnderstood } from './notUnderstood.js'
import { type Calendar, parseWhole } from './parseWhen.js'
import { readingsOf, shortened } from './readings.js'
import { isQuoted, splitWhen, type WhenAndText } from './splitWhen.js'
import { wordsOfDay } from './wordsOfDay.js'

/**
 * Parses the arguments of a command that begin with a day, with any text after it. The free-text parser gets only what
 * has to be a day and nothing else: all of the arguments, or a quoted first one.
 * @param args one or more
 * @throws RapportError `bad-date` when they begin with no day, or with what can be read as two; the message names both.
 * @example await parseWhenAndText(['next', 'week', 'ask'], calendar) // { when: { day: '2026-11-30', … }, text: 'ask', … }
 */
export async function parseWhenAndText(args: string[], calendar: Calendar): Promise<WhenAndText> {
  const split = splitWhen(args, calendar.today, calendar)
  if (split !== null && split.other === null) return split
  const all = args.join(' ').trim()
  if (split === null || split.other === 'day') {
    const [first = '', ...others] = args
    const whole =
      (await dayAlone(all, '', calendar)) ?? (isQuoted(first) && (await dayAlone(first, others.join(' '), calendar)))
    if (whole) return whole
  }
  if (split === null) throw notUnderstood(shortened(all), calendar.today, 'ahead')
  const { meanings, quoted } = readingsOf(split, calendar.today)
  const times = split.other === 'time' ? `. A time is written as ${timeExamples(split)}.` : ''
  throw badDate(
    `“${shortened(all)}” can be read in two ways: ${meanings}.`,
    `Use quotes to say which: ${quoted}${times}`,
  )
}

/** A text that is a day and nothing else, and the text after it; null when it is none. */
async function dayAlone(words: string, text: string, calendar: Calendar): Promise<WhenAndText | null> {
  const when = await parseWhole(words, calendar, 'ahead')
  return when && { when, words, text: text.trim() }
}

/** How to write the time that words after a day may be: one of another zone, or any. */
function timeExamples({ text }: WhenAndText): string {
  return beginsLikeZone(wordsOfDay(text))
    ? '“2pm ET”, “2pm UTC+2” or “2pm London time”'
    : '“10am”, “2:30pm”, “14:30” or “noon”'
}
