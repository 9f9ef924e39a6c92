import { isResponse } from '../../book/model/channel.js'
import { activityLabels, channelLabels, outcomeLabels } from '../../book/model/labels.js'
import { taskWords } from '../../book/model/taskWords.js'
import type { FollowUpJson, InteractionJson } from '../../book/model/toJson.js'
import { listed } from '../../text/listed.js'
import type { Theme } from '../theme.js'
import { alignColumns, formatDay, formatDue, nameAndCompany, truncate } from './format.js'

/** A logged touch and what follows from it. */
export interface LoggedView {
  interaction: InteractionJson
  created: { name: string; company: string | null }[]
  opened: FollowUpJson[]
  closed: FollowUpJson[]
  moved: FollowUpJson[]
}

/** What was saved and what follows from it, one line each. */
export function loggedLines(logged: LoggedView, theme: Theme): string[] {
  const { interaction, created, opened, closed, moved } = logged
  const { outcome } = interaction
  // An answer ends a sequence; a step that was merely done does not.
  const endsSequence = ({ sequence, status }: FollowUpJson) =>
    sequence !== null && (status === 'dropped' || isResponse(outcome))
  return [
    ...created.map((each) => `${nameAndCompany(each)} is now in your book.`),
    `Kept: ${interactionLine(interaction, theme)}`,
    ...closed.filter((each) => !endsSequence(each)).map((each) => closedLine(each, 'Done', theme)),
    ...new Set(
      closed.filter(endsSequence).map((each) => `Ended: the sequence ${each.sequence?.name} for ${each.contactName}`),
    ),
    ...moved.map((each) => `Moved: ${followUpLine(each, theme)}`),
    ...opened.map((each) => `Next: ${followUpLine(each, theme)}`),
    theme.faint('A mistake? rapport undo'),
  ]
}

/** An interaction on one line: who, when, how, what. */
export function interactionLine(interaction: InteractionJson, theme: Theme): string {
  const contactText = [interaction.contactName, interaction.company].filter(Boolean).join(', ')
  return `${contactText ? `${theme.strong(contactText)} · ` : ''}${touchLine(interaction, theme)}`
}

/** An interaction on one line, with the names of those who took part, except the contact `shownId`. */
export function touchLine(interaction: InteractionJson, theme: Theme, shownId = interaction.contactId): string {
  const { on, channel, outcome, activity, summary, contactId, contactName } = interaction
  const people = [{ id: contactId, name: contactName }, ...interaction.with]
  const others = people.flatMap(({ id, name }) => (id === shownId ? [] : (name ?? [])))
  const withOthers = others.length > 0 ? `, with ${listed(others, 'and')}` : ''
  const method = activity === null ? `${channelLabels[channel]}, ${outcomeLabels[outcome]}` : activityLabels[activity]
  if (interaction.imported) return `${formatDay(on, theme)} · ${importedWords(interaction)}`
  return `${formatDay(on, theme)} · ${method}${withOthers}${summary ? `: ${summary}` : ''}`
}

/** What a touch that came from a file tells: who wrote. */
const importedWords = ({ channel, direction }: InteractionJson) =>
  `${direction === 'out' ? 'you wrote' : 'they wrote'} ${channelLabels[channel]}, as your files say`

/** A follow-up in a few words, with the contact if there is one: `Dana Reyes · say thank you`. */
export function followUpText(followUp: FollowUpJson, theme: Theme): string {
  const task = taskWords(followUp, theme.today)
  return followUp.contactName === null ? task : `${followUp.contactName} · ${task}`
}

/**
 * A follow-up that the user closed, with what became of an introduction.
 * @param verb what was done with any other.
 * @example closedLine(followUp, 'Done', theme) // 'Introduced: Lee Park, by Stan Smith'
 */
export function closedLine(followUp: FollowUpJson, verb: 'Done' | 'Let go', theme: Theme): string {
  const { result, contactName, aboutName } = followUp
  if (result === 'introduced' && aboutName !== null) return `Introduced: ${aboutName}, by ${contactName}`
  if (result === 'refused' && aboutName !== null)
    return `Let go: ${contactName} would rather not introduce you to ${aboutName}`
  return `${verb}: ${followUpText(followUp, theme)}`
}

/** A follow-up in a few words, with the contact and the day. */
export function followUpLine(followUp: FollowUpJson, theme: Theme): string {
  return `${followUpText(followUp, theme)} · ${formatDue(followUp, theme)}`
}

/** An entry of the log, with the names of those who were named, and the company whose interview it was. */
interface LoggedEntry extends InteractionJson {
  named: string[]
  interviewAt: string | null
}

/** The log, newest first. */
export function historyLines(interactions: LoggedEntry[], theme: Theme): string[] {
  if (interactions.length === 0) return ['Nothing is logged here yet. After a call: rapport log']
  return interactions.flatMap((each) => {
    const lines = [`${interactionLine(each, theme)}  ${theme.faint(each.id)}`]
    if (each.interviewAt !== null) lines.push(`  your interview at ${each.interviewAt}`)
    if (each.got.length > 0) lines.push(`  you got: ${each.got.join(', ')}`)
    if (each.named.length > 0) lines.push(`  they named: ${each.named.join(', ')}`)
    if (each.gave) lines.push(`  you gave: ${each.gave}`)
    return lines
  })
}

/** A follow-up, and whether it rests. */
export type HeldFollowUp = FollowUpJson & { isOnHold: boolean }

/** What a list says of an open follow-up that rests; empty for any other one. */
export const holdMark = ({ isOnHold }: Pick<HeldFollowUp, 'isOnHold'>) => (isOnHold ? ' (on hold)' : '')

/** Follow-ups as a list; closed ones show their status. */
export function followUpListLines(data: { followUps: HeldFollowUp[] }, theme: Theme): string[] {
  if (data.followUps.length === 0) return ['Nothing is open. Add something: rapport follow-up add <name> tomorrow']
  const rows = data.followUps.map((each) => [
    theme.faint(each.id),
    formatDue(each, theme),
    truncate(followUpText(each, theme), 70),
    theme.faint(each.status === 'open' ? holdMark(each).trim() : each.status),
  ])
  return alignColumns(rows, theme)
}
