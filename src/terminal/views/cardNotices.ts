import { listed } from '../../text/listed.js'
import { truncate } from './format.js'

/** Something that stands in some lines of a file. */
interface LinesAbout {
  what: string
  lines: number[]
}

interface CardFile {
  /** The names that no program knows as a property of a card. */
  unknownProperties: LinesAbout[]
  /** The character sets that cards name, and that do not fit. */
  wrongCharsets: LinesAbout[]
}

/** What the user should know about an address book: lines that are not read, and letters that may have come out wrong. */
export function cardNotices({ unknownProperties, wrongCharsets }: CardFile): string[] {
  const notices: string[] = []
  if (unknownProperties.length > 0)
    notices.push(
      `Not read: ${withLines(unknownProperties)}. No address book knows ${isOne(unknownProperties) ? 'this name' : 'these names'}: a phone number goes under TEL, an e-mail address under EMAIL.`,
    )
  if (wrongCharsets.length > 0)
    notices.push(
      `The file names the wrong character set: ${withLines(wrongCharsets)}. Rapport read what fits instead; check that accented letters came out right.`,
    )
  return notices
}

/** The most things that are named, and the most lines of each. */
const maxNamed = 10

function withLines(all: LinesAbout[]): string {
  const named = all.slice(0, maxNamed).map(({ what, lines }) => `${truncate(what, 40)} (${linesIn(lines)})`)
  return listed(all.length > maxNamed ? [...named, `${all.length - maxNamed} more`] : named, 'and')
}

function linesIn(lines: number[]): string {
  const more = lines.length > maxNamed ? ` and ${lines.length - maxNamed} more` : ''
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, maxNamed).join(', ')}${more}`
}

const isOne = (all: LinesAbout[]) => all.length === 1
