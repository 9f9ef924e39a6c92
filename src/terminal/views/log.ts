import type { DueEntry } from '../../book/agenda/due.js'
import { isResponse } from '../../book/model/channel.js'
import { activityLabels, channelLabels, kindLabels, outcomeLabels } from '../../book/model/labels.js'
import type { FollowUpJson, InteractionJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { columns, dayLine, shortText } from './phrases.js'

/** What was kept and what follows from it, a line each. */
export interface LoggedView {
  interaction: InteractionJson
  created: { name: string }[]
  opened: FollowUpJson[]
  closed: FollowUpJson[]
  moved: FollowUpJson[]
}

export function loggedLines(logged: LoggedView, theme: Theme): string[] {
  const { interaction, created, opened, closed, moved } = logged
  const { outcome } = interaction
  // An answer ends a sequence; a step that was merely done does not.
  const isOver = ({ sequence, status }: FollowUpJson) =>
    sequence !== null && (status === 'dropped' || isResponse(outcome))
  return [
    ...created.map(({ name }) => `${name} is now in your book.`),
    `Kept: ${interactionLine(interaction, theme)}`,
    ...closed.filter((each) => !isOver(each)).map((each) => `Done: ${followUpWords(each)}`),
    ...new Set(
      closed.filter(isOver).map((each) => `Ended: the sequence ${each.sequence?.name} for ${each.contactName}`),
    ),
    ...moved.map((each) => `Moved: ${followUpLine(each, theme)}`),
    ...opened.map((each) => `Next: ${followUpLine(each, theme)}`),
    theme.faint('A mistake? rapport undo'),
  ]
}

/** One touch in one line: whom, when, how, what. */
export function interactionLine(interaction: InteractionJson, theme: Theme): string {
  const who = [interaction.contactName, interaction.company].filter(Boolean).join(', ')
  return `${who ? `${theme.strong(who)} · ` : ''}${touchLine(interaction, theme)}`
}

/** The same where it is clear with whom. */
export function touchLine({ on, channel, outcome, activity, summary }: InteractionJson, theme: Theme): string {
  const how = activity === null ? `${channelLabels[channel]}, ${outcomeLabels[outcome]}` : activityLabels[activity]
  return `${dayLine(on, theme)} · ${how}${summary ? `: ${summary}` : ''}`
}

/** A follow-up in a few words, with the person: `Dana Reyes · say thank you`. */
export function followUpWords(followUp: FollowUpJson): string {
  return `${followUp.contactName} · ${taskWords(followUp)}`
}

/** What a follow-up asks for. */
export function taskWords({ kind, why, aboutName }: Pick<DueEntry, 'kind' | 'why' | 'aboutName'>): string {
  return why ?? `${kindLabels[kind]}${aboutName ? ` with ${aboutName}` : ''}`
}

/** The same with its day. */
export function followUpLine(followUp: FollowUpJson, theme: Theme): string {
  return `${followUpWords(followUp)} · ${dayLine(followUp.dueOn, theme)}`
}

/** The log, newest first. */
export function historyLines(interactions: (InteractionJson & { named: string[] })[], theme: Theme): string[] {
  if (interactions.length === 0) return ['Nothing is logged here yet. After a call: rapport log']
  return interactions.flatMap((each) => {
    const lines = [`${interactionLine(each, theme)}  ${theme.faint(each.id)}`]
    if (each.got.length > 0) lines.push(`  you got: ${each.got.join(', ')}`)
    if (each.named.length > 0) lines.push(`  they named: ${each.named.join(', ')}`)
    if (each.gave) lines.push(`  you gave: ${each.gave}`)
    return lines
  })
}

/** Follow-ups as a list: what is open, or with `--all` what was. */
export function followUpListLines(data: { followUps: FollowUpJson[] }, theme: Theme): string[] {
  if (data.followUps.length === 0) return ['Nothing is open. Add something: rapport follow-up add <name> tomorrow']
  const rows = data.followUps.map((each) => [
    theme.faint(each.id),
    dayLine(each.dueOn, theme),
    shortText(followUpWords(each), 70),
    each.status === 'open' ? '' : theme.faint(each.status),
  ])
  return columns(rows, theme)
}
