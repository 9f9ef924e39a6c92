import type { Channel } from '../../book/model/channel.js'
import type { Theme } from '../theme.js'

interface FaultView {
  line: number
  message: string
  hint: string
}

/** A script of the user's, what is wrong with it, and what the coach says to it. */
export interface CheckedTemplate {
  id: string
  path: string
  faults: FaultView[]
  findings: { channel: Channel; rule: string; severity: 'warning' | 'hint'; message: string }[]
}

/** A block a script: its faults by line, then what the coach says. */
export function checkedLines(templates: CheckedTemplate[], theme: Theme): string[] {
  if (templates.length === 0) return ['You have no scripts of your own yet. Make one: rapport template new <id>']
  return templates.flatMap(({ id, path, faults, findings }, index) => {
    const said = [...faults.flatMap(faultLines), ...findingLines(findings)]
    return [
      ...(index > 0 ? [''] : []),
      `${theme.strong(id)}  ${theme.faint(path)}`,
      ...(said.length > 0 ? said : ['Nothing to mend.']).map((line) => `  ${line}`),
    ]
  })
}

/** What is wrong on a line, and below it what to write instead. */
export function faultLines({ line, message, hint }: FaultView): string[] {
  return [`Line ${line}: ${message}`, `  ${hint}`]
}

/** What the coach says, once for all channels on which it says the same. */
function findingLines(findings: CheckedTemplate['findings']): string[] {
  const where = new Map<string, Channel[]>()
  for (const { message, channel } of findings) where.set(message, [...(where.get(message) ?? []), channel])
  return [...where].map(([message, channels]) => `On ${channels.join(', ')}: ${message}`)
}
