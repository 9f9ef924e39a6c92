import type { DueEntry } from '../../book/due.js'
import type { FollowUpRecord, InteractionRecord } from '../../book/record.js'
import { channelWords, kindWords, outcomeWords } from '../../book/words.js'
import type { Look } from '../look.js'
import { columns, dayLine, shortText } from './words.js'

/** What was kept and what follows from it, a line each. */
export interface LoggedView {
  interaction: InteractionRecord
  created: { name: string }[]
  opened: FollowUpRecord[]
  closed: FollowUpRecord[]
  moved: FollowUpRecord[]
}

export function loggedLines(logged: LoggedView, look: Look): string[] {
  const { interaction, created, opened, closed, moved } = logged
  return [
    ...created.map(({ name }) => `${name} is now in your book.`),
    `Kept: ${interactionLine(interaction, look)}`,
    ...closed.map((each) => `Done: ${followUpWords(each)}`),
    ...moved.map((each) => `Put off: ${followUpLine(each, look)}`),
    ...opened.map((each) => `Next: ${followUpLine(each, look)}`),
    look.faint('A mistake? rapport undo'),
  ]
}

/** One touch in one line: whom, how, when, what. */
export function interactionLine(interaction: InteractionRecord, look: Look): string {
  const { contactName, company, on, channel, outcome, summary } = interaction
  const who = [contactName, company].filter(Boolean).join(', ')
  const what = summary ? `: ${summary}` : ''
  return `${look.strong(who)} · ${dayLine(on, look)} · ${channelWords[channel]}, ${outcomeWords[outcome]}${what}`
}

/** A follow-up in a few words, with the person: `Dana Reyes · say thank you`. */
export function followUpWords(followUp: FollowUpRecord): string {
  return `${followUp.contactName} · ${taskWords(followUp)}`
}

/** What a follow-up asks for. */
export function taskWords({ kind, why, aboutName }: Pick<DueEntry, 'kind' | 'why' | 'aboutName'>): string {
  return why ?? `${kindWords[kind]}${aboutName ? ` with ${aboutName}` : ''}`
}

/** The same with its day. */
export function followUpLine(followUp: FollowUpRecord, look: Look): string {
  return `${followUpWords(followUp)} · ${dayLine(followUp.dueOn, look)}`
}

/** The log, newest first. */
export function historyLines(data: { interactions: InteractionRecord[] }, look: Look): string[] {
  if (data.interactions.length === 0) return ['Nothing is logged here yet. After a call: rapport log']
  return data.interactions.flatMap((each) => {
    const lines = [`${interactionLine(each, look)}  ${look.faint(each.id)}`]
    if (each.got.length > 0) lines.push(`  you got: ${each.got.join(', ')}`)
    if (each.gave) lines.push(`  you gave: ${each.gave}`)
    return lines
  })
}

/** Follow-ups as a list: what is open, or with `--all` what was. */
export function followUpListLines(data: { followUps: FollowUpRecord[] }, look: Look): string[] {
  if (data.followUps.length === 0) return ['Nothing is open. Add something: rapport follow-up add <name> tomorrow']
  const rows = data.followUps.map((each) => [
    look.faint(each.id),
    dayLine(each.dueOn, look),
    shortText(followUpWords(each), 70),
    each.status === 'open' ? '' : look.faint(each.status),
  ])
  return columns(rows, look)
}
