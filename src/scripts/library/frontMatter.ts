import * as v from 'valibot'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { didYouMean } from '../../text/didYouMean.js'
import type { TemplateSource } from '../template.js'
import { describeIssue, type FrontMatter, frontMatterSchema } from './frontMatterSchema.js'
import { slotSources } from './slotSources.js'
import { type Fault, fault, type Inspection, requireUsable } from './templateFault.js'
import { depthFault } from './yamlDepth.js'
import { yamlFault } from './yamlFault.js'

/** No script is longer; a longer file was probably not meant as a script. */
export const maxBytes = 32 * 1024

/** The fault of a template file longer than `maxBytes`. */
export const tooLongFault = fault(
  1,
  `it is longer than a script can be (${maxBytes / 1024} kB)`,
  'Make it shorter, or look whether it is the right file.',
)

/**
 * Parses a template file: YAML front matter between two lines `---`, then the text.
 * @param file the path that error messages show
 * @throws RapportError `bad-template` with the file, the line and what to write instead.
 */
export function parseTemplateOrThrow(id: string, content: string, file: string): TemplateSource {
  return requireUsable(parseTemplate(id, content), file)
}

/** Parses a template file and finds every fault of its front matter; does not check the names that its text uses. */
export function parseTemplate(id: string, content: string): Inspection {
  if (Buffer.byteLength(content) > maxBytes) return { source: null, faults: [tooLongFault] }
  const lines = content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
  const [controlCharacter] = lines.flatMap((line, index) => controlCharacterFault(line, index + 1))
  if (controlCharacter !== undefined) return { source: null, faults: [controlCharacter] }
  if (lines[0] !== '---')
    return refused(
      1,
      'it does not begin with a line of three hyphens',
      'Write --- as the first line, then title, purpose, when and channels, then --- again.',
    )
  const end = lines.indexOf('---', 1)
  if (end < 0)
    return refused(1, 'the part after the hyphens has no end', 'Write --- on a line of its own above the script.')
  const head = lines.slice(1, end)
  const tooDeep = depthFault(head)
  if (tooDeep !== null) return { source: null, faults: [tooDeep] }
  const { fields, faults, lineOf } = parseFrontMatter(head)
  if (fields === null) return { source: null, faults }
  const start = lines.findIndex((line, index) => index > end && line !== '')
  if (start < 0)
    faults.push(fault(end + 1, 'there is no script below it', 'Write below it what you would like to say.'))
  const body = start < 0 ? '' : lines.slice(start).join('\n').trimEnd()
  const slots = fields.slots.map((_, index) => lineOf(['slots', index]))
  const at = { subject: lineOf(['subject']), slots, body: (start < 0 ? end : start) + 1 }
  return { source: { id, ...fields, body, lines: at }, faults }
}

function refused(line: number, problem: string, hint: string): Inspection {
  return { source: null, faults: [fault(line, problem, hint)] }
}

/** The fault of a line that has a control character other than a tab, which no text needs. */
function controlCharacterFault(line: string, number: number): Fault[] {
  const character = /[^\P{Cc}\t]/u.exec(line)?.[0]
  if (character === undefined) return []
  const problem = `a sign is there that no text has (number ${character.charCodeAt(0)})`
  return [fault(number, problem, 'Take it out, or save the file anew as plain text.')]
}

type Path = (string | number)[]
type LineOf = (path: Path) => number

function parseFrontMatter(head: string[]): { fields: FrontMatter | null; faults: Fault[]; lineOf: LineOf } {
  const counter = new LineCounter()
  const document = parseDocument(head.join('\n'), { schema: 'failsafe', lineCounter: counter, logLevel: 'error' })
  const fileLine = (offset: number) => counter.linePos(offset).line + 1
  /**
   * The line of the value at a path; where it is missing, the line of its slot, or the line before which the entry
   * belongs.
   */
  const lineOf = (path: Path): number => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : null
    if (isNode(node) && node.range) return fileLine(node.range[0])
    if (path.length === 1) return head.length + 2
    return path.length > 1 ? lineOf(path.slice(0, -1)) : 1
  }
  const syntaxFault = yamlFault(document, fileLine)
  if (syntaxFault !== null) return { fields: null, faults: [syntaxFault], lineOf }
  const value: unknown = document.toJS() ?? {}
  const parsed = v.safeParse(frontMatterSchema, Array.isArray(value) ? '' : value)
  if (parsed.success) return { fields: parsed.output, faults: unknownSourceFaults(parsed.output, lineOf), lineOf }
  const faults = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    return fault(lineOf(path), ...describeIssue(issue, path))
  })
  return { fields: null, faults: faults.sort((a, b) => a.line - b.line), lineOf }
}

function unknownSourceFaults({ slots }: FrontMatter, lineOf: LineOf): Fault[] {
  return slots.flatMap(({ from }, slot) =>
    from.flatMap((name, index) => {
      if (slotSources.includes(name)) return []
      const hint = `${didYouMean(name, slotSources)}There is: ${slotSources.join(', ')}.`
      return [fault(lineOf(['slots', slot, 'from', index]), `no answer comes from “${name}”`, hint)]
    }),
  )
}
