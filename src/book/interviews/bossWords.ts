import { capitalize } from '../../text/capitalize.js'
import { counted } from '../../text/counted.js'
import type { BossField } from '../stories/bossQuestions.js'
import type { PromiseCounts } from '../touches/promiseCounts.js'

/** What each question about a boss is about, in a word or two. */
export const bossFieldLabels: Record<BossField, string> = {
  style: 'Style',
  communication: 'Communication',
  team: 'The team',
  meetings: 'Staff meetings',
  tenure: 'How long in this job',
  before: 'Before that',
}

/** Who told something, where they are in the book no more. */
export const removedSource = 'Someone you removed'

/**
 * The qualities that were seen or missed, and in how many people.
 * @example qualityWords({ honesty: 2, credibility: 0 }) // 'honesty (2)'
 */
export function qualityWords(counts: Record<string, number>): string {
  const found = Object.entries(counts).filter(([, count]) => count > 0)
  return found.map(([quality, count]) => `${quality} (${count})`).join(', ')
}

/**
 * How the promises that they made went.
 * @example promiseWords({ made: 3, kept: 1, onTime: 1, broken: 1, open: 1, overdue: 0 }) // '1 of 3, on time\n1 broken\n1 open'
 */
export function promiseWords({ made, kept, onTime, broken, open, overdue }: PromiseCounts): string {
  if (made === 0) return 'none made'
  const punctual = kept === 0 ? '' : onTime === kept ? ', on time' : `, ${onTime} on time`
  return [
    `${kept} of ${made}${punctual}`,
    ...(broken > 0 ? [`${broken} broken`] : []),
    ...(open > 0 ? [`${open} open${overdue > 0 ? `, ${overdue} late` : ''}`] : []),
  ].join('\n')
}

/**
 * What was never asked, in a line.
 * @example unaskedWords(['style', 'meetings']) // 'Style, staff meetings'
 */
export function unaskedWords(unasked: readonly BossField[]): string {
  if (unasked.length === 0) return 'All was asked'
  if (unasked.length === Object.keys(bossFieldLabels).length) return `All ${counted(unasked.length, 'question')}`
  return capitalize(unasked.map((each) => bossFieldLabels[each].toLowerCase()).join(', '))
}
