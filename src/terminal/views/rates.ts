import type { AnswerRate } from '../../book/reports/stats.js'
import type { Theme } from '../theme.js'
import { alignColumns, truncate } from './format.js'

/** The smallest number of messages for which a rate is meaningful. */
const minSent = 10

/** Answer rates, one line each, or two where a line would be too long for the width. */
export function rateLines(rates: AnswerRate[], theme: Theme): string[] {
  const rows = rates.map((each) => [`  ${truncate(each.name, 30)}`, rateText(each)])
  const lines = alignColumns(rows, theme)
  if (lines.every((line) => theme.widthOf(line) <= theme.width)) return lines
  return rows.flatMap(([name = '', rate = '']) => [name, `    ${rate}`])
}

/**
 * An answer rate in plain words, with its confidence interval.
 * @example rateText({ name: 'nudge', sent: 20, answered: 6, rate: 0.3, low: 0.15, high: 0.52 }) // '6 of 20 answered, 30 %; allowing for luck, 15 to 52 %'
 */
export function rateText({ sent, answered, rate, low, high }: AnswerRate): string {
  const count = `${answered === 0 ? 'none' : answered} of ${sent} answered`
  if (sent < minSent) return `${count}; too few to tell`
  if (answered === 0) return `${count} yet; allowing for luck, up to ${percent(high)} %`
  if (answered === sent) return `${count}; allowing for luck, ${percent(low)} % or more`
  return `${count}, ${percent(rate)} %; allowing for luck, ${percent(low)} to ${percent(high)} %`
}

const percent = (share: number) => Math.round(share * 100)
