import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Columns that a text takes, CJK and emoji counted double. */
export const exactWidth = stringWidth

/** A line broken at words to a width; further lines are indented as the first one. */
export function wrapLine(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const room = Math.max(20, width - indent.length)
  return wrapAnsi(line.slice(indent.length), room, { hard: true, trim: true })
    .split('\n')
    .map((part) => indent + part)
}
