import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { TemplateSource } from '../template.js'
import { didYouMean } from './didYouMean.js'
import { type Head, headSchema, inWords } from './headSchema.js'
import { sources } from './slotSources.js'
import { type Fault, fault, type Inspected, usable } from './templateFault.js'
import { yamlFault } from './yamlFault.js'

/** No script is longer; what is has been taken for one by mistake. */
export const mostBytes = 32 * 1024

export const tooLong = fault(
  1,
  `it is longer than a script can be (${mostBytes / 1024} kB)`,
  'Make it shorter, or look whether it is the right file.',
)

/**
 * Reads a template file: YAML front matter between two lines `---`, then the text.
 * @param file the path that an error names.
 * @throws RapportError `bad-template` with file, line and what to write.
 */
export function readTemplate(id: string, content: string, file: string): TemplateSource {
  return usable(readParts(id, content), file)
}

/** The same with every fault of the front matter; what the text names is not looked at. */
export function readParts(id: string, content: string): Inspected {
  if (Buffer.byteLength(content) > mostBytes) return { source: null, faults: [tooLong] }
  const lines = content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
  const [strange] = lines.flatMap((line, index) => strangeSign(line, index + 1))
  if (strange !== undefined) return { source: null, faults: [strange] }
  if (lines[0] !== '---')
    return refused(
      1,
      'it does not begin with a line of three hyphens',
      'Write --- as the first line, then title, purpose, when and channels, then --- again.',
    )
  const end = lines.indexOf('---', 1)
  if (end < 0)
    return refused(1, 'the part after the hyphens has no end', 'Write --- on a line of its own above the script.')
  const { fields, faults, lineOf } = readHead(lines.slice(1, end))
  if (fields === null) return { source: null, faults }
  const start = lines.findIndex((line, index) => index > end && line !== '')
  if (start < 0)
    faults.push(fault(end + 1, 'there is no script below it', 'Write below it what you would like to say.'))
  const body = start < 0 ? '' : lines.slice(start).join('\n').trimEnd()
  const slots = fields.slots.map((_, index) => lineOf(['slots', index]))
  const at = { subject: lineOf(['subject']), slots, body: (start < 0 ? end : start) + 1 }
  return { source: { id, ...fields, body, lines: at }, faults }
}

function refused(line: number, what: string, hint: string): Inspected {
  return { source: null, faults: [fault(line, what, hint)] }
}

/** A control character other than a tab: no text has one. */
function strangeSign(line: string, number: number): Fault[] {
  const sign = /[^\P{Cc}\t]/u.exec(line)?.[0]
  if (sign === undefined) return []
  const what = `a sign is there that no text has (number ${sign.charCodeAt(0)})`
  return [fault(number, what, 'Take it out, or save the file anew as plain text.')]
}

type Path = (string | number)[]
type LineOf = (path: Path) => number

function readHead(head: string[]): { fields: Head | null; faults: Fault[]; lineOf: LineOf } {
  const counter = new LineCounter()
  const document = parseDocument(head.join('\n'), { schema: 'failsafe', lineCounter: counter, logLevel: 'error' })
  const fileLine = (offset: number) => counter.linePos(offset).line + 1
  /** The line of what a path leads to, or of the slot in which it is missing; what is missing goes above the end. */
  const lineOf = (path: Path): number => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : null
    if (isNode(node) && node.range) return fileLine(node.range[0])
    if (path.length === 1) return head.length + 2
    return path.length > 1 ? lineOf(path.slice(0, -1)) : 1
  }
  const broken = yamlFault(document, fileLine)
  if (broken !== null) return { fields: null, faults: [broken], lineOf }
  const value: unknown = document.toJS() ?? {}
  const parsed = v.safeParse(headSchema, Array.isArray(value) ? '' : value)
  if (parsed.success) return { fields: parsed.output, faults: unknownSources(parsed.output, lineOf), lineOf }
  const faults = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    return fault(lineOf(path), ...inWords(issue, path))
  })
  return { fields: null, faults: faults.sort((a, b) => a.line - b.line), lineOf }
}

function unknownSources({ slots }: Head, lineOf: LineOf): Fault[] {
  return slots.flatMap(({ from }, slot) =>
    from.flatMap((name, index) => {
      if (sources.includes(name)) return []
      const hint = `${didYouMean(name, sources)}There is: ${sources.join(', ')}.`
      return [fault(lineOf(['slots', slot, 'from', index]), `no answer comes from “${name}”`, hint)]
    }),
  )
}
