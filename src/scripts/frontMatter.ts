import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { channels } from '../book/channel.js'
import { badTemplate } from './badTemplate.js'
import type { TemplateSource } from './template.js'

const text = (what: string) =>
  v.pipe(
    v.string(what),
    v.trim(),
    v.check((value) => value !== '', what),
  )

const slotSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/, 'a slot’s name is letters only, such as role')),
  ask: text('each slot needs a question, under “ask”'),
  from: v.optional(v.array(v.string()), []),
  default: v.optional(v.nullable(v.string()), null),
  example: v.optional(v.string(), ''),
})

const headSchema = v.strictObject({
  title: text('it needs a title'),
  purpose: text('it needs a purpose: what the script is for'),
  when: text('it needs “when”: the moment to use it'),
  channels: v.pipe(
    v.array(v.picklist(channels, `channels are ${channels.join(', ')}`), 'it needs channels, such as [phone, email]'),
    v.minLength(1, 'it needs at least one channel'),
  ),
  subject: v.optional(v.nullable(v.string()), null),
  slots: v.optional(v.array(slotSchema), []),
})

/**
 * Reads a template file: YAML front matter between two lines `---`, then the text.
 * @param file the path that an error names.
 * @throws RapportError `bad-template` with file, line and what to write.
 */
export function readTemplate(id: string, content: string, file: string): TemplateSource {
  const lines = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
  if (lines[0] !== '---')
    throw badTemplate(file, 1, 'it has to begin with a line of three hyphens', 'Write --- as the first line.')
  const end = lines.indexOf('---', 1)
  if (end < 0)
    throw badTemplate(
      file,
      1,
      'the part after the hyphens has no end',
      'Write --- on a line of its own above the script.',
    )
  const { fields, lineOf } = readHead(lines.slice(1, end).join('\n'), file)
  const start = lines.findIndex((line, index) => index > end && line !== '')
  const body = start < 0 ? '' : lines.slice(start).join('\n').trimEnd()
  const slots = fields.slots.map((_, index) => lineOf(['slots', index]))
  return { id, ...fields, body, lines: { subject: lineOf(['subject']), slots, body: start + 1 } }
}

type Path = (string | number)[]

function readHead(head: string, file: string) {
  const counter = new LineCounter()
  const document = parseDocument(head, { schema: 'failsafe', lineCounter: counter })
  const fileLine = (offset: number) => counter.linePos(offset).line + 1
  const [error] = document.errors
  if (error) throw badTemplate(file, fileLine(error.pos[0]), firstLine(error.message))
  /** The line of what a path leads to, or of the nearest thing above it that is there. */
  const lineOf = (path: Path): number => {
    const node: unknown = path.length > 0 ? document.getIn(path, true) : null
    if (isNode(node) && node.range) return fileLine(node.range[0])
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1
  }
  const parsed = v.safeParse(headSchema, plainValue(document, file))
  if (parsed.success) return { fields: parsed.output, lineOf }
  const [issue] = parsed.issues
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  throw badTemplate(file, lineOf(path), inWords(issue, path))
}

/** The front matter as plain data; references (`*name`) are refused, for they can grow without end. */
function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {}
  } catch {
    throw badTemplate(file, 1, 'it uses references (& and *)', 'Write the text out where it is needed.')
  }
}

function inWords(issue: v.BaseIssue<unknown>, path: Path): string {
  const name = String(path.at(-1) ?? 'the front matter')
  if (issue.type === 'strict_object' && issue.expected === 'never') return `there is no entry “${name}”`
  if (issue.type === 'strict_object') return `“${name}” is missing`
  return `${name}: ${issue.message}`
}

const firstLine = (message: string) => (message.split('\n')[0] ?? '').split(' at line ')[0] ?? ''
