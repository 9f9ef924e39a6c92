import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** The columns that a text takes; CJK and emoji count double. */
export const exactWidth = stringWidth

/** A line wrapped at words to a width; continuation lines get the indent of the first one. */
export function wrapLine(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const wrapWidth = Math.max(20, width - indent.length)
  return wrapAnsi(line.slice(indent.length), wrapWidth, { hard: true, trim: true })
    .split('\n')
    .map((continuation) => indent + continuation)
}
