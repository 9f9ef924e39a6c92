import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'
import { indent } from './format.js'

/** How long something took, beside its limit and the last time. */
export interface PracticedView {
  title: string
  seconds: number
  limit: number
  last: number | null
}

/** What is to be said, and what helps before. */
export function exerciseLines(
  { title, notes, at, of }: { title: string; notes: string[]; at: number; of: number },
  theme: Theme,
): string[] {
  return [
    '',
    ...(of > 1 ? [theme.faint(`${at} of ${of}`)] : []),
    theme.strong(title),
    ...notes.map((each) => indent(theme.faint(each))),
  ]
}

/** @example practiceLines({ title: '…', seconds: 58, limit: 90, last: 70 }, theme) // ['58 seconds, of 90. Last time: 70.'] */
export function practiceLines({ seconds, limit, last }: PracticedView, theme: Theme): string[] {
  const over = seconds - limit
  const took =
    over > 0
      ? theme.warm(`${counted(seconds, 'second')}, ${over} over the limit of ${limit}.`)
      : `${counted(seconds, 'second')}; the limit is ${limit}.`
  return [`${took}${last === null ? '' : ` Last time: ${last}.`}`]
}

/** What was practiced altogether. */
export function practicedLines(practiced: PracticedView[], theme: Theme): string[] {
  if (practiced.length === 0) return ['Nothing was practiced this time.']
  const seconds = practiced.reduce((sum, each) => sum + each.seconds, 0)
  return ['', theme.faint(`Said aloud: ${counted(practiced.length, 'time')}, ${counted(seconds, 'second')} in all.`)]
}
