import { plus, shortDay } from '../../book/dates/day.js'
import { activityLabels } from '../../book/model/labels.js'
import type { WorkSearchEntry, WorkSearchRecord } from '../../book/reports/workSearch.js'
import type { RecordGap } from '../../book/reports/workSearchGaps.js'
import type { Theme } from '../theme.js'
import { type ContactRef, quoted } from './phrases.js'

/** The work-search record of a week, a block for each activity, and what it still lacks. */
export function recordLines(
  { record, gaps }: { record: WorkSearchRecord; gaps: RecordGap[] },
  contactRef: ContactRef,
  theme: Theme,
): string[] {
  const { activities } = record
  const none = 'Nothing of that week is logged. Applications, workshops and job clubs count as well:'
  return [
    headline(record, theme),
    ...activities.flatMap((each) => ['', ...block(each, theme)]),
    ...(activities.length > 0 ? [] : ['', none, '  rapport log --company Acme --activity application "cook" --on tue']),
    ...(gaps.length > 0 ? ['', ...gapLines(gaps, contactRef, theme)] : []),
  ]
}

/** The week, and how many of how many: `Work search, Sun 15 Nov to Sat 21 Nov: 3 of 3`. */
export function headline({ week, required, count }: WorkSearchRecord, theme: Theme): string {
  const last = plus(week, { count: 6, unit: 'd' })
  const many = count > required ? `${count} (${required} are needed)` : `${count} of ${required}`
  const words = `Work search, ${shortDay(week, theme.today)} to ${shortDay(last, theme.today)}: ${many}`
  const left = required - count
  return left > 0 && last >= theme.today
    ? `${theme.strong(words)}, ${left} more by ${shortDay(last, theme.today)}`
    : theme.strong(words)
}

function block({ on, employer, address, person, method, position, result }: WorkSearchEntry, theme: Theme): string[] {
  const whom = [person, employer === person ? null : employer].filter(Boolean).join(', ')
  return [
    `${shortDay(on, theme.today)}  ${theme.strong(whom || method)}`,
    ...(address === null ? [] : [`  ${address}`]),
    ...(person === null ? (whom === '' ? [] : [`  ${method}`]) : [`  ${method}, ${result}`]),
    ...(position === null ? [] : [`  position: ${position}`]),
  ]
}

/** What a form asks for and the book does not know, with the command that adds it. */
export function gapLines(gaps: RecordGap[], contactRef: ContactRef, theme: Theme): string[] {
  if (gaps.length === 0) return []
  return [
    'A form may ask for more:',
    ...gaps.flatMap((gap) => [`  ${gapWords(gap, theme)}`, `    ${theme.accent(mending(gap, contactRef))}`]),
  ]
}

function gapWords(gap: RecordGap, theme: Theme): string {
  if (gap.in === 'profile') return 'the position you look for'
  if (gap.in === 'log')
    return `the ${gap.fact} of the ${activityLabels[gap.activity]} on ${shortDay(gap.on, theme.today)}`
  return gap.fact === 'address' ? `an address or phone for ${gap.name}` : `the ${gap.fact} of ${gap.name}`
}

/** The command that adds what lacks. */
function mending(gap: RecordGap, contactRef: ContactRef): string {
  if (gap.in === 'profile') return 'rapport profile set role="…"'
  if (gap.in === 'contact')
    return `rapport contact edit ${contactRef(gap.id)} ${gap.fact === 'address' ? '--phone' : '--company'} "…"`
  if (gap.in === 'company') return `rapport company ${gap.isKnown ? 'edit' : 'add'} ${quoted(gap.name)} --address "…"`
  return `rapport amend ${gap.id} ${gap.fact === 'position' ? '--summary' : '--company'} "…"`
}
