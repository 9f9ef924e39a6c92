import type { DaySheet, DueTask } from '../../book/agenda/daySheet.js'
import { type DueEntry, newsFirst } from '../../book/agenda/due.js'
import type { Gift } from '../../book/agenda/gift.js'
import { timeSuffix } from '../../book/dates/clock.js'
import { shortDay } from '../../book/dates/day.js'
import { enoughAsked } from '../../book/interviews/timesAsked.js'
import { isAboutInterview } from '../../book/model/followUpKind.js'
import { channelLabels } from '../../book/model/labels.js'
import { taskWords } from '../../book/model/taskWords.js'
import { listed } from '../../text/listed.js'
import type { Theme } from '../theme.js'
import { type ContactRef, formatDay, formatDue, nameAndCompany, truncate } from './format.js'

/**
 * The tasks of a day, one block for each contact and each interview; late tasks are “waiting”, without reproach. The last block suggests a
 * contact to give something back to.
 */
export function dueLines(sheet: DaySheet, contactRef: ContactRef, theme: Theme): string[] {
  const { on, groups, more, gift } = sheet
  const today = sheet.interviews.map((each) => interviewLine(each, on, theme))
  const lines = groups.flatMap((block, index) => [
    ...(index > 0 ? [''] : []),
    ...taskBlock(block, on, contactRef, theme),
  ])
  if (today.length > 0) lines.unshift(...today, ...(groups.length > 0 ? [''] : []))
  else if (groups.length === 0) lines.push(nothingDueText(sheet, theme))
  if (more > 0) lines.push('', `${more} more: rapport due --all`)
  return gift === null ? lines : [...lines, '', ...giftLines(gift, contactRef, theme)]
}

/** @example 'Interview at Kern: Thu 26 Nov, today at 10:00 am, 12 Main St' */
function interviewLine({ company, at, place }: DaySheet['interviews'][number], on: string, theme: Theme): string {
  const when = `${formatDay(on, theme)}${timeSuffix(at)}`
  return `${theme.strong(`Interview at ${company}`)}: ${place === null ? when : `${when}, ${truncate(place, 60)}`}`
}

function giftLines({ contact, since }: Gift, contactRef: ContactRef, theme: Theme): string[] {
  return [
    `A good day to give ${truncate(contact.name, 60)} something back, who helped you on ${shortDay(since, theme.today)}: an article, a name, some news.`,
    `  ${theme.accent(`rapport script give ${contactRef(contact.id)}`)}`,
  ]
}

function nothingDueText({ on, next }: DaySheet, theme: Theme): string {
  const day = on === theme.today ? 'today' : `on ${formatDay(on, theme)}`
  const nextText = next === null ? '' : ` Next: ${nextWords(next)}, ${formatDue(next, theme)}.`
  return `Nothing is due ${day}.${nextText}`
}

/** What comes next: for an interview what is to be done, since its day is another one. */
function nextWords(entry: DueEntry): string {
  return isAboutInterview(entry) ? (entry.why ?? titleOf(entry)) : titleOf(entry)
}

/** Whose task it is: a contact, or an interview as a whole. */
function titleOf(entry: DueEntry): string {
  const { contact, interview } = entry
  if (interview !== null && (contact === null || isAboutInterview(entry))) return `Interview at ${interview.company}`
  return contact === null ? '' : nameAndCompany(contact)
}

/** When an interview is, or how to reach a contact. */
function besideTitle(entry: DueTask, theme: Theme): string {
  const { contact, interview } = entry
  if (interview !== null && isAboutInterview(entry))
    return interview.on === null ? '' : `${formatDay(interview.on, theme)}${timeSuffix(interview.at ?? undefined)}`
  return [contact?.phones[0], contact?.emails[0]].filter(Boolean).join(' · ')
}

function taskBlock(entries: DueTask[], on: string, contactRef: ContactRef, theme: Theme): string[] {
  const [first] = entries
  if (first === undefined) return []
  const { lastTouch } = first
  const beside = besideTitle(first, theme)
  const lines = [`${theme.strong(titleOf(first))}${beside ? `  ${beside}` : ''}`]
  for (const entry of entries) lines.push(`  ${taskLine(entry, on, theme)}`, ...detailLines(entry, theme))
  if (lastTouch && !isAboutInterview(first)) {
    const summaryText = lastTouch.summary ? `: ${truncate(lastTouch.summary, 120)}` : ''
    lines.push(`  last ${channelLabels[lastTouch.channel]}, ${formatDay(lastTouch.on, theme)}${summaryText}`)
  }
  const [command] = newsFirst(entries, on).flatMap((entry) => scriptCommand(entry, contactRef) ?? [])
  if (command !== undefined) lines.push(`  ${theme.accent(command)}`)
  return lines
}

/** What the user needs to know for a task: what came of a talk, who else to try. */
function detailLines(task: DueTask, theme: Theme): string[] {
  const { id, kind, aboutName, news, alsoThere, asked, contact, namedBy, unnamed } = task
  if (asked >= enoughAsked) return [`  you have asked twice; no answer is an answer: rapport drop ${id}`]
  if (namedBy.length > 0)
    return [
      `  named by ${listed(namedBy, 'and')}`,
      ...unnamed.map((name) => `  leave out ${name}'s name, as they asked you to`),
    ]
  if (kind === 'decide') return decideLines(task, theme)
  if (kind === 'awaited-introduction') return introductionLines(task, theme)
  if (kind === 'their-promise') return theirPromiseLines(task, theme)
  if (news !== null) return [`  what came of it with ${aboutName}: ${truncate(news, 120)}`]
  if (kind !== 'try-someone-else' || !contact?.company) return []
  const names = alsoThere.slice(0, 3).map((each) => each.name)
  return [`  at ${contact.company} you ${names.length > 0 ? `also know ${names.join(', ')}` : 'know nobody else yet'}`]
}

/** How to say whether somebody did what they said. */
function theirPromiseLines({ id }: DueTask, theme: Theme): string[] {
  return [
    `  Did it come? yes: ${theme.accent(`rapport done ${id}`)}   no longer: ${theme.accent(`rapport drop ${id}`)}`,
  ]
}

/** What helps to decide about an offer, and how to say what was decided. */
function decideLines({ interview }: DueTask, theme: Theme): string[] {
  const id = interview?.id ?? ''
  const command = (words: string) => theme.accent(`rapport interview ${words}`)
  return [
    `  side by side: ${command('compare')}   your boss: ${command(`boss ${id}`)}`,
    `  decided? ${command(`outcome ${id} accepted`)}   or ${theme.accent('withdrawn')}`,
  ]
}

/** When an introduction was asked for, and how to say what came of it. */
function introductionLines({ id, askedOn }: DueTask, theme: Theme): string[] {
  return [
    ...(askedOn === null ? [] : [`  asked on ${formatDay(askedOn, theme)}`]),
    `  they did: ${theme.accent(`rapport done ${id}`)}   they would rather not: ${theme.accent(`rapport drop ${id}`)}`,
  ]
}

/** The command that writes the script for a task, to the same contact or to a colleague of theirs. */
function scriptCommand(task: DueTask, contactRef: ContactRef): string | null {
  const { kind, interview, template, channel, contact, alsoThere } = task
  const [colleague] = alsoThere
  if (interview !== null && kind === 'prepare') return `rapport interview prep ${interview.id}`
  if (interview !== null && kind === 'debrief') return `rapport interview debrief ${interview.id}`
  if (colleague !== undefined) return `rapport script ${contactRef(colleague.id)}`
  return template === null || contact === null
    ? null
    : `rapport script ${template} ${contactRef(contact.id)}${channel ? ` ${channel}` : ''}`
}

function taskLine(entry: DueTask, on: string, theme: Theme): string {
  const dueDay = dueText(entry, on, theme)
  return `${taskWords(entry, theme.today)} · ${dueDay}${entry.id ? `  ${theme.faint(entry.id)}` : ''}`
}

function dueText(entry: DueTask, on: string, theme: Theme): string {
  if (entry.days < -6) return theme.warm(`waiting since ${shortDay(entry.dueOn, theme.today)}`)
  if (entry.days < 0) return theme.warm(`waiting since ${shortDay(entry.dueOn, theme.today).slice(0, 3)}`)
  return entry.dueOn === on && on === theme.today ? `today${timeSuffix(entry.at)}` : formatDue(entry, theme)
}
