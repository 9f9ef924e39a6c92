import type { Theme } from '../theme.js'

/** Lines between two rules, the first of them with a title: what to say aloud. */
export function framed(title: string, lines: string[], look: Theme): string[] {
  const width = look.width === Number.POSITIVE_INFINITY ? 72 : look.width
  const head = `─ ${title} `
  return [
    look.faint(head + '─'.repeat(Math.max(0, width - head.length))),
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    look.faint('─'.repeat(width)),
  ]
}
