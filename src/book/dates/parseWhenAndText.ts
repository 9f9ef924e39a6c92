import { type Calendar, notUnderstood, parseWhole } from './parseWhen.js'
import { readingsOf, splitWhen, type WhenAndText } from './splitWhen.js'
import { badDate } from './when.js'

/**
 * Parses the arguments of a command that begin with a day, with any text after it. The free-text parser
 * gets only what has to be a day and nothing else: all of the arguments, or a quoted first one.
 * @param args one or more
 * @throws RapportError `bad-date` when they begin with no day, or with what can be read as two; the message names both.
 * @example await parseWhenAndText(['next', 'week', 'ask'], calendar) // { when: { day: '2026-11-30', … }, text: 'ask', … }
 */
export async function parseWhenAndText(args: string[], calendar: Calendar): Promise<WhenAndText> {
  const split = splitWhen(args, calendar.today, calendar)
  if (split !== null && split.other === null) return split
  const [first = '', ...others] = args
  if (split === null || split.other === 'longer') {
    const [all, quoted] = [args.join(' '), /\S\s+\S/.test(first) ? first : '']
    for (const [words, text] of [[all, ''] as const, [quoted, others.join(' ')] as const]) {
      const when = words === '' ? null : await parseWhole(words, calendar, 'ahead')
      if (when !== null) return { when, words, text: text.trim() }
    }
  }
  if (split === null) throw notUnderstood(first.trim(), 'ahead')
  const { readings, quoted } = readingsOf(split, calendar.today)
  throw badDate(
    `“${args.join(' ').trim()}” can be read in two ways: ${readings}.`,
    `Use quotes to say which: ${quoted}`,
  )
}
