import { timeSuffix } from '../../book/dates/clock.js'
import type { DebriefJson, InterviewJson } from '../../book/interviews/interviewToJson.js'
import type { FollowUpJson } from '../../book/model/toJson.js'
import { listed } from '../../text/listed.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { alignColumns, factLines, formatDay, formatDue, indent, nameAndCompany, truncate } from './format.js'
import { followUpLine, followUpText, type HeldFollowUp, holdMark } from './log.js'

/** An interview after a change, and what changed with it. */
interface InterviewChangedView {
  interview: InterviewJson
  created: { name: string; company: string | null }[]
  opened: FollowUpJson[]
  closed: FollowUpJson[]
  moved: FollowUpJson[]
}

/** What was done with an interview and what follows from it, one line each. */
export function interviewChangedLines(
  { interview, created, opened, closed, moved }: InterviewChangedView,
  verb: string,
  theme: Theme,
): string[] {
  return [
    ...created.map((each) => `${nameAndCompany(each)} is now in your book.`),
    withFullStop(`${verb}: the interview at ${theme.strong(interview.company)}, ${whenAndWith(interview, theme)}`),
    ...closed.map((each) => `${each.status === 'done' ? 'Done' : 'No longer to do'}: ${followUpText(each, theme)}`),
    ...moved.map((each) => `Moved: ${followUpLine(each, theme)}`),
    ...opened.map((each) => `Next: ${followUpLine(each, theme)}`),
    theme.faint('A mistake? rapport undo'),
  ]
}

/** When an interview is, and who will be there. @example 'Thu 3 Dec at 10 am, with Pat Lee' */
function whenAndWith({ on, at, interviewers }: InterviewJson, theme: Theme): string {
  const time = on === null ? 'no day yet' : formatDay(on, theme) + timeSuffix(at)
  const names = interviewers.map(({ name }) => name)
  return names.length === 0 ? time : `${time}, with ${listed(names, 'and')}`
}

/** Interviews as a list, by day. @param hidden how many more there are. */
export function interviewListLines(interviews: InterviewJson[], hidden: number, theme: Theme): string[] {
  const more = hidden === 0 ? [] : [theme.faint(`${hidden} more: rapport interview list --all`)]
  if (interviews.length === 0)
    return ['No interview is ahead. When one comes: rapport interview add Acme --on "thu 10am"', ...more]
  const rows = interviews.map((each) => [
    theme.faint(each.id),
    each.on === null ? 'no day yet' : formatDay(each.on, theme) + timeSuffix(each.at),
    truncate(each.company, 40),
    [each.round, statusWords(each, theme)].filter(Boolean).join(' · '),
  ])
  return [...alignColumns(rows, theme), ...more]
}

/** How far an interview has come, in words; empty while it is ahead. */
function statusWords({ id, on, status, outcome }: InterviewJson, theme: Theme): string {
  if (outcome !== null) return outcomeWords[outcome]
  if (status === 'planned' && on !== null && on < theme.today) return `how did it go? rapport interview debrief ${id}`
  return status === 'planned' ? '' : status === 'held' ? 'waiting to hear' : 'called off'
}

const outcomeWords: Record<NonNullable<InterviewJson['outcome']>, string> = {
  advanced: 'on to the next round',
  offer: 'an offer',
  rejected: 'they said no',
  withdrawn: 'you said no',
  silent: 'no answer',
  accepted: 'accepted',
}

/** All about one interview. */
export function interviewLines(
  { interview, followUps }: { interview: InterviewJson; followUps: HeldFollowUp[] },
  theme: Theme,
): string[] {
  const { company, id, round, role, on, at, minutes, place, interviewers, through, notes, debriefs } = interview
  const { answerBy, terms } = interview
  const people = interviewers.map(({ name, boss }) => (boss ? `${name} (would be your boss)` : name))
  const facts: [string, string | null][] = [
    ['When', on === null ? 'no day yet' : `${formatDay(on, theme)}${timeSuffix(at)}, ${minutes} minutes`],
    ['Where', place],
    ['Role', role],
    ['Round', round],
    ['With', people.join('\n') || null],
    ['Through', through.map(({ name }) => name).join(', ') || null],
    ['So far', statusWords(interview, theme) || null],
    ['Answer by', answerBy && formatDay(answerBy, theme)],
    ['Terms', terms],
  ]
  const lines = [
    `${theme.strong(`Interview at ${company}`)}  ${theme.faint(id)}`,
    ...factLines(facts, theme).map(indent),
  ]
  if (notes) lines.push('', ...notes.split('\n').map(indent))
  for (const each of debriefs) {
    const noted = debriefLines(each, theme)
    if (noted.length > 1) lines.push('', ...noted)
  }
  if (followUps.length > 0) lines.push('', 'To do')
  for (const each of followUps)
    lines.push(`  ${formatDue(each, theme)} · ${followUpText(each, theme)}${holdMark(each)}  ${theme.faint(each.id)}`)
  return lines
}

function debriefLines(debrief: DebriefJson, theme: Theme): string[] {
  const { contact, style, tenure, before, team, communication, meetings, saw, missed, flags, trust, why, asked } =
    debrief
  const facts: [string, string | null][] = [
    ['Style', style],
    ['How long in this job', tenure],
    ['Before that', before],
    ['The team', team],
    ['Communication', communication],
    ['Staff meetings', meetings],
    ['Saw', saw.join(', ') || null],
    ['Missing', missed.join(', ') || null],
    ['Watch out for', flags.join('\n') || null],
    ['Trust', trust === null ? null : `${trust} of 5`],
    ['Why', why],
    ['What hurt', asked.join('\n') || null],
  ]
  return [`What you noted${contact === null ? '' : ` about ${contact.name}`}`, ...factLines(facts, theme).map(indent)]
}
