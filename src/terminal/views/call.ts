import type { CallSheet } from '../../book/agenda/callSheet.js'
import type { ContactJson, InteractionJson } from '../../book/model/toJson.js'
import type { Theme } from '../theme.js'
import { framed } from './frame.js'
import { touchLine } from './log.js'
import { nameLine, shortText } from './phrases.js'
import { scriptLines } from './script.js'

export interface CallView extends Omit<CallSheet, 'contact' | 'introducers' | 'talks'> {
  contact: ContactJson
  introducers: { name: string }[]
  talks: InteractionJson[]
  script: { subject: string | null; text: string; metrics: { seconds: number } }
}

/** Who they are, what was said, what to say and ask: one screen to look at while one talks. */
export function callLines(sheet: CallView, theme: Theme): string[] {
  const { agenda, questions, companies, ask, reminder, script } = sheet
  const heading = (text: string) => ['', theme.accent(text)]
  return [
    ...whoLines(sheet, theme),
    ...framed(`To begin, about ${script.metrics.seconds} seconds`, scriptLines(script), theme),
    ...heading('Then'),
    ...agenda.map((each, index) => `  ${index + 1}. ${each}`),
    ...heading('To ask'),
    ...questions.map((each) => `  · ${each}`),
    ...heading('Before you say goodbye'),
    `  “${ask}”`,
    ...(companies.length > 0 ? [`  You would like to meet people at ${companies.join(', ')}.`] : []),
    '',
    theme.faint(reminder),
  ]
}

/** Who they are, how I know them, and the last talks, a line each: what is longer is not read in a call. */
function whoLines({ contact, introducers, talks }: CallView, theme: Theme): string[] {
  const { title, industry, phones, notes } = contact
  const through = introducers.length > 0 ? `introduced by ${introducers.map(({ name }) => name).join(' and ')}` : null
  const facts = [title, industry, through].filter(Boolean).join(' · ')
  const [last] = talks
  const no = last?.outcome === 'declined' ? ['They said no: ring only if something has changed.'] : []
  const lines = [...no, facts, notes.replace(/\s+/g, ' '), ...talks.map((each) => touchLine(each, theme))]
  const most = Math.min(theme.width, 100) - 2
  return [
    `${theme.strong(nameLine(contact))}${phones[0] ? `  ${phones[0]}` : ''}`,
    ...lines.filter(Boolean).map((line) => `  ${shortText(line, most)}`),
    '',
  ]
}
