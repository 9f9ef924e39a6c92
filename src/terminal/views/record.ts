import { plus, shortDay } from '../../book/dates/day.js'
import { activityLabels } from '../../book/model/labels.js'
import type { WorkSearchEntry, WorkSearchRecord } from '../../book/reports/workSearch.js'
import type { RecordGap } from '../../book/reports/workSearchGaps.js'
import type { Theme } from '../theme.js'
import { type ContactRef, shellQuote } from './format.js'

/** The work-search record of a week: a block for each activity, then what is still missing. */
export function recordLines(
  { record, gaps }: { record: WorkSearchRecord; gaps: RecordGap[] },
  contactRef: ContactRef,
  theme: Theme,
): string[] {
  const { activities } = record
  const nothingLogged = 'Nothing of that week is logged. Applications, workshops and job clubs count as well:'
  return [
    recordHeadline(record, theme),
    ...activities.flatMap((each) => ['', ...activityBlock(each, theme)]),
    ...(activities.length > 0
      ? []
      : ['', nothingLogged, '  rapport log --company Acme --activity application "cook" --on tue']),
    ...(gaps.length > 0 ? ['', ...gapLines(gaps, contactRef, theme)] : []),
  ]
}

/**
 * The week, and how many of the required activities are done.
 * @example 'Work search, Sun 15 Nov to Sat 21 Nov: 3 of 3'
 */
export function recordHeadline({ week, required, count }: WorkSearchRecord, theme: Theme): string {
  const last = plus(week, { count: 6, unit: 'd' })
  const countText = count > required ? `${count} (${required} are needed)` : `${count} of ${required}`
  const headlineText = `Work search, ${shortDay(week, theme.today)} to ${shortDay(last, theme.today)}: ${countText}`
  const missing = required - count
  return missing > 0 && last >= theme.today
    ? `${theme.strong(headlineText)}, ${missing} more by ${shortDay(last, theme.today)}`
    : theme.strong(headlineText)
}

function activityBlock(
  { on, employer, address, person, method, position, result }: WorkSearchEntry,
  theme: Theme,
): string[] {
  const contactText = [person, employer === person ? null : employer].filter(Boolean).join(', ')
  return [
    `${shortDay(on, theme.today)}  ${theme.strong(contactText || method)}`,
    ...(address === null ? [] : [`  ${address}`]),
    ...(person === null ? (contactText === '' ? [] : [`  ${method}`]) : [`  ${method}, ${result}`]),
    ...(position === null ? [] : [`  position: ${position}`]),
  ]
}

/** What a state's form asks for and the book does not have, each with the command that adds it. */
export function gapLines(gaps: RecordGap[], contactRef: ContactRef, theme: Theme): string[] {
  if (gaps.length === 0) return []
  return [
    'A form may ask for more:',
    ...gaps.flatMap((gap) => [`  ${gapText(gap, theme)}`, `    ${theme.accent(fixCommand(gap, contactRef))}`]),
  ]
}

function gapText(gap: RecordGap, theme: Theme): string {
  if (gap.in === 'profile') return 'the position you look for'
  if (gap.in === 'log')
    return `the ${gap.fact} of the ${activityLabels[gap.activity]} on ${shortDay(gap.on, theme.today)}`
  return gap.fact === 'address' ? `an address or phone for ${gap.name}` : `the ${gap.fact} of ${gap.name}`
}

/** The command that adds what is missing. */
function fixCommand(gap: RecordGap, contactRef: ContactRef): string {
  if (gap.in === 'profile') return 'rapport profile set role="…"'
  if (gap.in === 'contact')
    return `rapport contact edit ${contactRef(gap.id)} ${gap.fact === 'address' ? '--phone' : '--company'} "…"`
  if (gap.in === 'company')
    return `rapport company ${gap.isKnown ? 'edit' : 'add'} ${shellQuote(gap.name)} --address "…"`
  return `rapport amend ${gap.id} ${gap.fact === 'position' ? '--summary' : '--company'} "…"`
}
