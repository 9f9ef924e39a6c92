import { isResponse } from '../../book/channel.js'
import type { DueEntry } from '../../book/due.js'
import type { FollowUpRecord, InteractionRecord } from '../../book/record.js'
import { activityWords, channelWords, kindWords, outcomeWords } from '../../book/words.js'
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
  const { outcome } = interaction
  // An answer ends a sequence; a step that was merely done does not.
  const isOver = ({ sequence, status }: FollowUpRecord) =>
    sequence !== null && (status === 'dropped' || isResponse(outcome))
  return [
    ...created.map(({ name }) => `${name} is now in your book.`),
    `Kept: ${interactionLine(interaction, look)}`,
    ...closed.filter((each) => !isOver(each)).map((each) => `Done: ${followUpWords(each)}`),
    ...new Set(
      closed.filter(isOver).map((each) => `Ended: the sequence ${each.sequence?.name} for ${each.contactName}`),
    ),
    ...moved.map((each) => `Moved: ${followUpLine(each, look)}`),
    ...opened.map((each) => `Next: ${followUpLine(each, look)}`),
    look.faint('A mistake? rapport undo'),
  ]
}

/** One touch in one line: whom, when, how, what. */
export function interactionLine(interaction: InteractionRecord, look: Look): string {
  const who = [interaction.contactName, interaction.company].filter(Boolean).join(', ')
  return `${who ? `${look.strong(who)} · ` : ''}${touchLine(interaction, look)}`
}

/** The same where it is clear with whom. */
export function touchLine({ on, channel, outcome, activity, summary }: InteractionRecord, look: Look): string {
  const how = activity === null ? `${channelWords[channel]}, ${outcomeWords[outcome]}` : activityWords[activity]
  return `${dayLine(on, look)} · ${how}${summary ? `: ${summary}` : ''}`
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
export function historyLines(interactions: (InteractionRecord & { named: string[] })[], look: Look): string[] {
  if (interactions.length === 0) return ['Nothing is logged here yet. After a call: rapport log']
  return interactions.flatMap((each) => {
    const lines = [`${interactionLine(each, look)}  ${look.faint(each.id)}`]
    if (each.got.length > 0) lines.push(`  you got: ${each.got.join(', ')}`)
    if (each.named.length > 0) lines.push(`  they named: ${each.named.join(', ')}`)
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
