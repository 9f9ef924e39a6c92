import type { CallSheet } from '../../book/agenda/callSheet.js'
import type { Day } from '../../book/dates/day.js'
import { shortName } from '../../book/identity/greetingName.js'
import { taskWords } from '../../book/model/taskWords.js'
import type { ContactJson, FollowUpJson, InteractionJson } from '../../book/model/toJson.js'
import { capitalize } from '../../text/capitalize.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { Theme } from '../theme.js'
import { nameAndCompany, truncate } from './format.js'
import { framed } from './frame.js'
import { touchLine } from './log.js'
import { scriptLines } from './script.js'

/** The call sheet as `--json` prints it, and the opening script. */
export interface CallView extends Omit<CallSheet, 'contact' | 'introducers' | 'talks' | 'promises'> {
  contact: ContactJson
  introducers: { name: string }[]
  unnamed: { name: string }[]
  talks: InteractionJson[]
  promises: { mine: FollowUpJson[]; theirs: FollowUpJson[] }
  awaited: (FollowUpJson & { askedOn: Day | null })[]
  script: { subject: string | null; text: string; metrics: { seconds: number } }
}

/** The call sheet on one screen: who the contact is, the last talks, the opening script, what to ask. */
export function callLines(sheet: CallView, theme: Theme): string[] {
  const { agenda, questions, companies, ask, reminder, script } = sheet
  const heading = (text: string) => ['', theme.accent(text)]
  return [
    ...contactSummaryLines(sheet, theme),
    ...framed(`To begin, about ${script.metrics.seconds} seconds`, scriptLines(script), theme),
    ...heading('Then'),
    ...agenda.map((each, index) => `  ${index + 1}. ${each}`),
    ...heading('To ask'),
    ...questions.map((each) => `  · ${each}`),
    ...heading('Before you say goodbye'),
    `  “${ask}”`,
    ...(companies.length > 0 ? [withFullStop(`  You would like to meet people at ${companies.join(', ')}`)] : []),
    '',
    theme.faint(reminder),
  ]
}

/**
 * Who the contact is, how the user knows them, and the last talks, each cut to one line: nobody reads more during a
 * call.
 */
function contactSummaryLines(
  { contact, introducers, unnamed, talks, promises, awaited }: CallView,
  theme: Theme,
): string[] {
  const { title, industry, phones, notes } = contact
  const introducedBy =
    introducers.length > 0 ? `introduced by ${introducers.map(({ name }) => name).join(' and ')}` : null
  const facts = [title, industry, introducedBy].filter(Boolean).join(' · ')
  const [last] = talks
  const declinedNotice = last?.outcome === 'declined' ? ['They said no: ring only if something has changed.'] : []
  const lines = [
    ...declinedNotice,
    facts,
    notes.replace(/\s+/g, ' '),
    ...unnamed.map(({ name }) => `Leave out ${name}'s name: ${shortName({ name })} would rather not be named.`),
    ...[...promises.mine, ...promises.theirs, ...awaited].map((each) => capitalize(taskWords(each, theme.today))),
    ...talks.map((each) => touchLine(each, theme, contact.id)),
  ]
  const maxLength = Math.min(theme.width, 100) - 2
  return [
    `${theme.strong(nameAndCompany(contact))}  ${phones[0] ?? theme.faint('no number yet')}`,
    ...lines.filter(Boolean).map((line) => `  ${truncate(line, maxLength)}`),
    '',
  ]
}
