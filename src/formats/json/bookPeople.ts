import type { FileRow } from '../../book/import/importedContact.js'
import { type RawFields, rowOf } from '../import/rawFields.js'
import { type StrictReader, unreadable, valueIn } from './bookJson.js'

/**
 * The people in the JSON of a book, in what `rapport contact list --json` prints, or in a list of the like: for a book that
 * has people already, where the rest of the other one has no place. A person's place in the list stands for the line.
 * @throws RapportError `io` with the line where the text is no JSON, or holds no people.
 * @example [...readBookPeople('{"contacts": [{"name": "Dana Reyes"}]}', readStrictly)] // [{ line: 1, person: … }]
 */
export function* readBookPeople(text: string, readStrictly: StrictReader): Generator<FileRow> {
  const value = valueIn(text, readStrictly)
  const people: unknown = Array.isArray(value) ? value : 'contacts' in value ? value.contacts : null
  if (!Array.isArray(people)) throw unreadable([{ path: 'the file', message: 'it holds no list of contacts' }])
  for (const [index, person] of people.entries()) yield rowOf(index + 1, saidIn(person))
}

/** What a record says of somebody; what is of another kind than it should be says nothing. */
function saidIn(record: unknown): RawFields {
  const {
    id,
    name,
    aliases,
    emails,
    phones,
    company,
    title,
    industry,
    url,
    tags,
    notes,
    status,
  }: Record<string, unknown> = typeof record === 'object' ? { ...record } : {}
  const lists = { aliases: texts(aliases), emails: texts(emails), phones: texts(phones), tags: texts(tags) }
  const facts = { company: text(company), title: text(title), industry: text(industry), url: text(url) }
  const isAside = status === 'archived' ? ({ status } as const) : {}
  return { id: text(id), name: text(name), ...lists, ...facts, notes: text(notes), ...isAside }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : [text(value)])
