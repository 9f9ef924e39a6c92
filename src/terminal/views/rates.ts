import type { AnswerRate } from '../../book/reports/stats.js'
import type { Theme } from '../theme.js'
import { columns, shortText } from './phrases.js'

/** Below this a rate says nothing. */
const tellingFrom = 10

/** How often something was answered, a line each; two where they would not fit beside the names. */
export function rateLines(rates: AnswerRate[], theme: Theme): string[] {
  const rows = rates.map((each) => [`  ${shortText(each.name, 30)}`, rateWords(each)])
  const lines = columns(rows, theme)
  if (lines.every((line) => theme.widthOf(line) <= theme.width)) return lines
  return rows.flatMap(([name = '', words = '']) => [name, `    ${words}`])
}

/**
 * How often somebody answers, with the bounds between which that truly lies, in plain words.
 * @example rateWords({ name: 'nudge', sent: 20, answered: 6, rate: 0.3, low: 0.15, high: 0.52 }) // '6 of 20 answered, 30 %; allowing for luck, 15 to 52 %'
 */
export function rateWords({ sent, answered, rate, low, high }: AnswerRate): string {
  const count = `${answered === 0 ? 'none' : answered} of ${sent} answered`
  if (sent < tellingFrom) return `${count}; too few to tell`
  if (answered === 0) return `${count} yet; allowing for luck, up to ${percent(high)} %`
  if (answered === sent) return `${count}; allowing for luck, ${percent(low)} % or more`
  return `${count}, ${percent(rate)} %; allowing for luck, ${percent(low)} to ${percent(high)} %`
}

const percent = (share: number) => Math.round(share * 100)
