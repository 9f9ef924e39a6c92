import { nameInUse } from './propertyNames.js'

/**
 * An unfolded line of a card, with the name of its property (`nameInUse`). `isComplete`: a line break follows, so the file
 * does not break off inside the line.
 */
export interface ContentLine {
  line: number
  name: string
  text: string
  isComplete: boolean
}

const cardBoundary = /^[ \t]*(?:begin|end)\s*:\s*vcard\s*$/i
const blankStart = /^[ \t]/
const head = /^(?:[\w-]{1,64}\.)?([\w-]{1,64})[^:]{0,500}/
const quotedPrintable = /[;=]\s*quoted-printable/i

/** A line of a file, still folded. */
interface FileLine {
  line: number
  text: string
  isComplete: boolean
}

/** A line whose continuation lines are still being appended. */
interface UnfoldingLine {
  line: number
  name: string
  parts: string[]
  /** The positions of those parts that follow a soft break. */
  softParts: number[]
  isQuotedPrintable: boolean
  /** Its last line ended in the middle of a quoted-printable value. */
  hasSoftBreak: boolean
}

/**
 * The relevant lines of a vCard file, unfolded. A fold is a line break and a space (RFC 2425 section 5.8.1) or, in a
 * quoted-printable value, a `=` at the end of a line; a program that indents every line behind one has folded as well.
 * Lines may end with LF, CRLF, CR CR LF or CR.
 * @example [...contentLines('FN:Dana\r\n  Reyes\r\n')] // [{ line: 1, name: 'fn', text: 'FN:Dana Reyes', isComplete: true }]
 */
export function* contentLines(text: string): Iterable<ContentLine> {
  let current: UnfoldingLine | null = null
  let isComplete = true
  for (const each of fileLines(text)) {
    const isBoundary = cardBoundary.test(each.text)
    if (current?.hasSoftBreak && !isBoundary) {
      if (each.text !== '') current.softParts.push(current.parts.length)
      appendPart(current, each.text)
    } else if (current && !current.hasSoftBreak && blankStart.test(each.text)) appendPart(current, each.text.slice(1))
    else if (each.text !== '') {
      if (current?.name) yield finishLine(current, true)
      current = startLine(isBoundary ? { ...each, text: each.text.trimStart() } : each)
    }
    isComplete = each.isComplete
  }
  if (current?.name) yield finishLine(current, isComplete)
}

function startLine({ line, text }: FileLine): UnfoldingLine {
  const [headText = '', name = ''] = head.exec(text) ?? []
  const started = {
    line,
    name: nameInUse(name.toLowerCase(), text),
    parts: [],
    softParts: [],
    isQuotedPrintable: quotedPrintable.test(headText),
    hasSoftBreak: false,
  }
  appendPart(started, text)
  return started
}

function appendPart(unfolding: UnfoldingLine, text: string): void {
  unfolding.hasSoftBreak = unfolding.isQuotedPrintable && text.endsWith('=')
  if (unfolding.name) unfolding.parts.push(unfolding.hasSoftBreak ? text.slice(0, -1) : text)
}

function finishLine({ line, name, parts, softParts }: UnfoldingLine, isComplete: boolean): ContentLine {
  if (softParts.every((index) => blankStart.test(parts[index] ?? '')))
    for (const index of softParts) parts[index] = parts[index]?.slice(1) ?? ''
  return { line, name, text: parts.join(''), isComplete }
}

/**
 * The lines of a file with their numbers. A file joined from several files may have byte order marks at the start of
 * any line.
 */
function* fileLines(text: string): Iterable<FileLine> {
  const breaks = /\r+\n?|\n/g
  let line = 1
  for (let start = 0; start < text.length; start = breaks.lastIndex) {
    breaks.lastIndex = start
    const found = breaks.exec(text)
    if (!found) return yield { line, text: withoutByteOrderMark(text.slice(start)), isComplete: false }
    yield { line, text: withoutByteOrderMark(text.slice(start, found.index)), isComplete: true }
    line += found[0].endsWith('\n') ? 1 : found[0].length
  }
}

function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF+/, '')
}
