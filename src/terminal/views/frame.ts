import type { Theme } from '../theme.js'

/** Lines between two horizontal rules, the first one with a title: a script to say aloud. */
export function framed(title: string, lines: string[], theme: Theme): string[] {
  const width = theme.width === Number.POSITIVE_INFINITY ? 72 : theme.width
  const head = `─ ${title} `
  return [
    theme.faint(head + '─'.repeat(Math.max(0, width - head.length))),
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    theme.faint('─'.repeat(width)),
  ]
}
