import type { Channel } from '../../book/model/channel.js'
import type { Theme } from '../theme.js'

interface FaultView {
  line: number
  message: string
  hint: string
}

/** A template of the user's, its faults, and the coach's findings on it. */
export interface CheckedTemplate {
  id: string
  path: string
  faults: FaultView[]
  findings: { channel: Channel; rule: string; severity: 'warning' | 'hint'; message: string }[]
}

/** A block for each template: its faults by line, then the coach's findings. */
export function templateCheckLines(templates: CheckedTemplate[], theme: Theme): string[] {
  if (templates.length === 0) return ['You have no scripts of your own yet. Make one: rapport template new <id>']
  return templates.flatMap(({ id, path, faults, findings }, index) => {
    const problems = [...faults.flatMap(faultLines), ...findingLines(findings)]
    return [
      ...(index > 0 ? [''] : []),
      `${theme.strong(id)}  ${theme.faint(path)}`,
      ...(problems.length > 0 ? problems : ['Nothing to mend.']).map((line) => `  ${line}`),
    ]
  })
}

/** A fault with its line, and below it what to write instead. */
export function faultLines({ line, message, hint }: FaultView): string[] {
  return [`Line ${line}: ${message}`, `  ${hint}`]
}

/** The coach's findings, each one once with all the channels that it applies to. */
function findingLines(findings: CheckedTemplate['findings']): string[] {
  const channelsByMessage = new Map<string, Channel[]>()
  for (const { message, channel } of findings)
    channelsByMessage.set(message, [...(channelsByMessage.get(message) ?? []), channel])
  return [...channelsByMessage].map(([message, channels]) => `On ${channels.join(', ')}: ${message}`)
}
