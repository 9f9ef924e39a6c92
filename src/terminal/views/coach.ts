import type { Channel } from '../../book/model/channel.js'
import { channelLabels } from '../../book/model/labels.js'
import { counted } from '../../text/counted.js'
import type { Theme } from '../theme.js'

interface FindingView {
  rule: string
  severity: 'warning' | 'hint'
  message: string
}

interface AdviceView {
  channel: Channel
  metrics: { words: number; characters: number; seconds: number; aboutThem: number | null }
  findings: FindingView[]
  praise: string[]
  isRead: boolean
}

/** The coach's advice on a text: its measures, what it does well, what to change. */
export function adviceLines({ channel, metrics, findings, praise, isRead }: AdviceView, theme: Theme): string[] {
  const { words, characters, seconds, aboutThem } = metrics
  const measures = [
    counted(words, 'word', 'words'),
    counted(characters, 'character', 'characters'),
    `${counted(seconds, 'second', 'seconds')} aloud`,
    ...(aboutThem === null ? [] : [`${Math.round(aboutThem * 100)} % of the sentences are about them`]),
  ]
  return [
    theme.faint(`Read as a message ${channelLabels[channel]}: ${measures.join(', ')}.`),
    '',
    ...praise.map((each) => `${theme.accent('+')} ${each}`),
    ...findingLines(findings, theme),
    ...(isRead ? [] : ['I read English only, so I looked just at length, gaps and capitals.']),
    ...(isRead && findings.length === 0 ? ['Nothing to mend. Send it.'] : []),
  ]
}

/** Findings as lines, warnings first. */
export function findingLines(findings: FindingView[], theme: Theme): string[] {
  const line = ({ rule, severity, message }: FindingView) =>
    `${severity === 'warning' ? theme.warm('!') : '·'} ${message} ${theme.faint(`(${rule})`)}`
  const warnings = findings.filter((each) => each.severity === 'warning')
  return [...warnings, ...findings.filter((each) => each.severity === 'hint')].map(line)
}
