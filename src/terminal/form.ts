import { RapportError } from '../book/error.js'
import { didYouMean } from '../text/didYouMean.js'
import { editDistance } from '../text/editDistance.js'

/** A field of a form: one line, a text of several lines, or a list with an item on each line. */
export type FormField =
  | { name: string; kind: 'line' | 'text'; value: string }
  | { name: string; kind: 'list'; value: string[]; hasCommas?: boolean }

/** What stands in a form, by the name of the field; a field that is left out of the form is left out here. */
export interface FormValues {
  texts: Record<string, string>
  lists: Record<string, string[]>
}

/**
 * A record as a form for the editor: `name: Dana Reyes`, plain text after the first colon. A text of several lines stands
 * below its name as it is; further items of a list begin with two blanks.
 * @example formText([{ name: 'notes', kind: 'text', value: 'likes oats #1' }]) // 'notes: likes oats #1\n'
 */
export function formText(fields: FormField[]): string {
  const lines = fields.flatMap((field, index) => {
    if (field.kind === 'list') return [`${field.name}: ${field.value[0] ?? ''}`, ...field.value.slice(1).map(indented)]
    if (field.kind === 'line') return [`${field.name}: ${joinedLines(field.value)}`]
    const [first = '', ...rest] = field.value.split('\n')
    if (rest.length === 0) return [`${field.name}: ${first}`]
    const later = fields.slice(index + 1)
    const isMisread = (line: string) => fieldLike(line, later) !== null || isIndentedFieldLike(line, fields)
    return [`${field.name}:`, ...[first, ...rest].map((line) => (isMisread(line) ? indented(line) : line))]
  })
  return `${lines.join('\n')}\n`
}

/** A text on one line, with a blank for each line end. */
function joinedLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join(' ')
}

const indented = (line: string) => `  ${line}`

/**
 * What was changed in a form, so that saving keeps what another process changed in the other fields meanwhile.
 * @param fields the fields as they were before.
 * @throws RapportError `usage` with the line that belongs to no field, or to one that has no room for it.
 */
export function changedValues(fields: FormField[], text: string): FormValues {
  const before = parseForm(fields, formText(fields))
  const after = parseForm(fields, text)
  return { texts: changedEntries(before.texts, after.texts), lists: changedEntries(before.lists, after.lists) }
}

function changedEntries<T>(before: Record<string, T>, after: Record<string, T>): Record<string, T> {
  const isChanged = ([name, value]: [string, T]) => JSON.stringify(value) !== JSON.stringify(before[name])
  return Object.fromEntries(Object.entries(after).filter(isChanged))
}

function parseForm(fields: FormField[], text: string): FormValues {
  const values: FormValues = { texts: {}, lists: {} }
  for (const [field, lines] of sections(fields, text.replace(/^\uFEFF/, '').split(/\r?\n/))) {
    if (field.kind === 'list') values.lists[field.name] = listItems(field, lines)
    else values.texts[field.name] = field.kind === 'line' ? lines.join('').trim() : textOf(fields, lines)
  }
  return values
}

/**
 * The lines of each field: what follows its colon, and the lines below. A name of a field counts the first time; after
 * that such a line is a line of the text that it stands in.
 */
function sections(fields: FormField[], lines: string[]): Map<FormField, string[]> {
  const found = new Map<FormField, string[]>()
  let current: FormField | null = null
  for (const line of lines) {
    const start = parseStart(line)
    const field = start && fields.find(({ name }) => name === start.word)
    if (start && field && !found.has(field)) {
      found.set(field, [start.rest])
      current = field
    } else if (
      current !== null &&
      hasRoom(
        current,
        line,
        fields.filter((each) => !found.has(each)),
      )
    ) {
      found.get(current)?.push(line)
    } else if (line.trim() !== '') {
      throw strayLine(line, current, fields, start?.word)
    }
  }
  return found
}

/** A line that looks like the start of a field: its word in lower case, and what follows the colon and one blank. */
function parseStart(line: string): { word: string; rest: string } | null {
  const [, word, rest = ''] = /^(\p{L}[\p{L}\p{N}_-]*)[ \t]*:[ \t]?(.*)$/su.exec(line) ?? []
  return word === undefined ? null : { word: word.toLowerCase(), rest }
}

/** Whether a line that starts no field can belong to the field above it. `unseen` are the fields that may still come. */
function hasRoom(field: FormField, line: string, unseen: FormField[]): boolean {
  if (field.kind === 'line') return false
  return field.kind === 'text' ? fieldLike(line, unseen) === null : /^\s/.test(line) || parseStart(line) === null
}

/** The field whose name a line starts with, be it misspelled; null for none. */
function fieldLike(line: string, fields: FormField[]): FormField | null {
  const word = parseStart(line)?.word
  if (word === undefined) return null
  return fields.find(({ name }) => editDistance(word.slice(0, 20), name) <= (name.length > 4 ? 2 : 1)) ?? null
}

/** Whether a line of a text begins with two blanks only so that it is not taken for a field. */
const isIndentedFieldLike = (line: string, fields: FormField[]) =>
  line.startsWith('  ') && fieldLike(line.trimStart(), fields) !== null

/** The lines of a text as they were written, without empty ones before and after it. */
function textOf(fields: FormField[], lines: string[]): string {
  const [besideName = '', ...below] = lines
  const written = [besideName, ...below.map((line) => (isIndentedFieldLike(line, fields) ? line.slice(2) : line))]
  const first = written.findIndex((line) => line.trim() !== '')
  return written.slice(Math.max(first, 0)).join('\n').trimEnd()
}

/** Items stand one on a line, or with commas between; one that had a comma before stays whole. */
function listItems({ value, hasCommas = false }: FormField & { kind: 'list' }, lines: string[]): string[] {
  const isWhole = (line: string) => hasCommas || value.some((each) => each.trim() === line)
  const items = lines.map((line) => line.trim()).flatMap((line) => (isWhole(line) ? [line] : line.split(',')))
  return items.map((item) => item.trim()).filter(Boolean)
}

function strayLine(line: string, above: FormField | null, fields: FormField[], word?: string): RapportError {
  const quoted = `“${line.trim().slice(0, 60)}${line.trim().length > 60 ? '…' : ''}”`
  if (word !== undefined && fields.some(({ name }) => name === word))
    return fault(`“${word}” is there twice: ${quoted}.`, 'Put everything below the first one.')
  if (word !== undefined) {
    const known = fields.map(({ name }) => name)
    const hint = didYouMean(word, known).trim() || `There is: ${known.join(', ')}.`
    return fault(`There is no field “${word}”: ${quoted}.`, hint + toKeep(above))
  }
  if (above === null)
    return fault(`This line is above the first field: ${quoted}.`, 'Move it below a field, or delete it.')
  return fault(
    `“${above.name}” has room for one line only: ${quoted} is too much.`,
    'Move it to another field, such as the last one.',
  )
}

/** How to keep a line in the field above it, where that has room. */
const toKeep = (above: FormField | null) =>
  above === null || above.kind === 'line' ? '' : ` If the line is part of “${above.name}”, begin it with two blanks.`

const fault = (message: string, hint: string) => new RapportError('usage', message, { hint })
