import { formatPeriod, parsePeriod } from '../../book/dates/when.js'
import { RapportError } from '../../book/error.js'
import type { Contact } from '../../book/model/schema.js'
import type { ContactFields } from '../../book/people/contact.js'
import { changedFields, formatFields } from '../../terminal/editorFields.js'

const single = ['name', 'company', 'title', 'industry', 'url'] as const
const several = ['aliases', 'emails', 'phones', 'tags'] as const

/** Somebody as a text to edit: a line a field, lists with a hyphen an entry. */
export function contactToText(contact: Contact): string {
  const fields: Record<string, unknown> = {}
  for (const key of single) fields[key] = contact[key] ?? ''
  for (const key of several) fields[key] = contact[key]
  fields.every = contact.keepInTouch ? formatPeriod(contact.keepInTouch) : ''
  fields.notes = contact.notes
  return formatFields(fields)
}

/** What was changed in that text. @throws RapportError `usage` with the line or the field. */
export function contactChanges(before: string, after: string): ContactFields {
  const fields = changedFields(before, after, [...single, ...several, 'every', 'notes'])
  const result: ContactFields = {}
  for (const key of single) if (typeof fields[key] === 'string') result[key] = fields[key]
  for (const key of several) {
    const value = fields[key]
    if (value !== undefined) result[key] = Array.isArray(value) ? value : value.split(',')
  }
  if (typeof fields.notes === 'string') result.notes = fields.notes.trimEnd()
  if (typeof fields.every === 'string') result.keepInTouch = fields.every.trim() ? parsePeriod(fields.every) : null
  if (result.name !== undefined && result.name.trim() === '')
    throw new RapportError('usage', 'A person needs a name.', { hint: 'Nothing was changed. Try again.' })
  return result
}
