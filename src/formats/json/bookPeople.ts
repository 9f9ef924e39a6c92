import { isDay } from '../../book/dates/day.js'
import type { FileRow } from '../../book/import/importedContact.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { fileRow, type RawFields } from '../import/rawFields.js'
import { parseJsonValue, type StrictReader, unreadableBook } from './bookJson.js'

/**
 * The contacts in the JSON of a book, in the output of `rapport contact list --json`, or in a list like it, for import
 * into a book that already has contacts. The line number of a contact is its position in the list.
 * @throws RapportError `io` with the line where the text is not JSON, or where it has no list of contacts.
 * @example [...readBookPeople('{"contacts": [{"name": "Dana Reyes"}]}', readStrictly)] // [{ line: 1, person: … }]
 */
export function* readBookPeople(text: string, readStrictly: StrictReader): Generator<FileRow> {
  const value = parseJsonValue(text, readStrictly)
  const people: unknown = Array.isArray(value) ? value : 'contacts' in value ? value.contacts : null
  if (!Array.isArray(people)) throw unreadableBook([{ path: 'the file', message: 'it holds no list of contacts' }])
  for (const [index, person] of people.entries()) yield fileRow(index + 1, rawFieldsOf(person))
}

/**
 * The fields of a contact record; a value of the wrong type counts as empty. A list that a person has written may say
 * `email` and `phone`, one of each.
 */
function rawFieldsOf(record: unknown): RawFields {
  const {
    id,
    name,
    given,
    family,
    aliases,
    email,
    emails = email,
    phone,
    phones = phone,
    company,
    title,
    industry,
    url,
    how,
    formerly,
    tags,
    notes,
    status,
  }: Record<string, unknown> = typeof record === 'object' ? { ...record } : {}
  const lists = { aliases: textList(aliases), emails: textList(emails), phones: textList(phones), tags: textList(tags) }
  const facts = {
    company: textOrEmpty(company),
    title: textOrEmpty(title),
    industry: textOrEmpty(industry),
    url: textOrEmpty(url),
    how: textOrEmpty(how),
    formerly: formerJobs(formerly),
  }
  const archivedStatus = status === 'archived' ? ({ status } as const) : {}
  return {
    id: textOrEmpty(id),
    name: textOrEmpty(name),
    given: textOrEmpty(given),
    family: textOrEmpty(family),
    ...lists,
    ...facts,
    notes: textOrEmpty(notes),
    ...archivedStatus,
  }
}

const textOrEmpty = (value: unknown) => (typeof value === 'string' ? value : '')
const textList = (value: unknown) => (Array.isArray(value) ? value.map(textOrEmpty) : [textOrEmpty(value)])

/** The former jobs in a list that have a company. */
function formerJobs(value: unknown): NonNullable<RawFields['formerly']> {
  return (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    const job: Record<string, unknown> = typeof each === 'object' ? { ...each } : {}
    const [company, title, until] = [job.company, job.title, job.until].map((text) => normalizeLine(textOrEmpty(text)))
    return company ? [{ company, ...(title && { title }), ...(until && isDay(until) && { until }) }] : []
  })
}
