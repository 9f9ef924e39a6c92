import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
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
  const fields = readHead(lines.slice(1, end).join('\n'), file)
  const start = lines.findIndex((line, index) => index > end && line !== '')
  const body = start < 0 ? '' : lines.slice(start).join('\n').trimEnd()
  return { id, ...fields, body, bodyLine: start + 1 }
}

function readHead(head: string, file: string) {
  const lines = new LineCounter()
  const document = parseDocument(head, { schema: 'failsafe', lineCounter: lines })
  const [error] = document.errors
  if (error)
    throw badTemplate(
      file,
      lines.linePos(error.pos[0]).line + 1,
      error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
    )
  const parsed = v.safeParse(headSchema, document.toJS() ?? {})
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const node = path.length > 0 ? document.getIn(path, true) : null
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[] | null) : null
  const line = range?.[0] === undefined ? 1 : lines.linePos(range[0]).line + 1
  throw badTemplate(file, line, `${path.join(' → ') || 'front matter'}: ${issue.message}`)
}
