import { formatPeriod, parsePeriod } from '../../book/dates/when.js'
import { RapportError } from '../../book/error.js'
import type { Contact } from '../../book/model/schema.js'
import type { ContactFields } from '../../book/people/contact.js'
import { formatFormerJob, formerJobsFrom } from '../../book/people/formerJob.js'
import { changedFields, formatFields } from '../../terminal/editorFields.js'

const textFields = ['name', 'given', 'family', 'company', 'title', 'industry', 'url', 'how'] as const
const listFields = ['aliases', 'emails', 'phones', 'tags'] as const

/** A contact as a text for the editor: one line per field, lists with a hyphen before each item. */
export function contactToText(contact: Contact): string {
  const fields: Record<string, unknown> = {}
  for (const key of textFields) fields[key] = contact[key] ?? ''
  for (const key of listFields) fields[key] = contact[key]
  fields.formerly = (contact.formerly ?? []).map(formatFormerJob)
  fields.every = contact.keepInTouch ? formatPeriod(contact.keepInTouch) : ''
  fields.notes = contact.notes
  return formatFields(fields)
}

/**
 * The fields that the user has changed in the text of a contact.
 * @throws RapportError `usage` with the line or field.
 */
export function contactChanges(before: string, after: string): ContactFields {
  const fields = changedFields(before, after, [...textFields, ...listFields, 'formerly', 'every', 'notes'])
  const result: ContactFields = {}
  for (const key of textFields) if (typeof fields[key] === 'string') result[key] = fields[key]
  for (const key of listFields) {
    const value = fields[key]
    if (value !== undefined) result[key] = Array.isArray(value) ? value : value.split(',')
  }
  // One job has commas, so a text alone is one job.
  if (fields.formerly !== undefined) result.formerly = formerJobsFrom([fields.formerly].flat())
  if (typeof fields.notes === 'string') result.notes = fields.notes.trimEnd()
  if (typeof fields.every === 'string') result.keepInTouch = fields.every.trim() ? parsePeriod(fields.every) : null
  if (result.name !== undefined && result.name.trim() === '')
    throw new RapportError('usage', 'A person needs a name.', { hint: 'Nothing was changed. Try again.' })
  return result
}
