import { parsePeriod } from '../../book/dates/parsePeriod.js'
import { formatPeriod } from '../../book/dates/period.js'
import { RapportError } from '../../book/error.js'
import type { Contact } from '../../book/model/schema.js'
import type { ContactFields } from '../../book/people/contact.js'
import { parseEmails, parsePage, parsePhones } from '../../book/people/contactInput.js'
import { formatFormerJob, formerJobsFrom } from '../../book/people/formerJob.js'
import type { FormField, FormValues } from '../../terminal/form.js'

const lineFields = ['name', 'given', 'family', 'company', 'title', 'industry', 'url'] as const
const listFields = ['aliases', 'emails', 'phones', 'tags'] as const

/** A contact as a form for the editor. */
export function contactForm(contact: Contact): FormField[] {
  return [
    ...lineFields.map((name): FormField => ({ name, kind: 'line', value: contact[name] ?? '' })),
    ...listFields.map(
      (name): FormField => ({ name, kind: 'list', value: contact[name], hasCommas: name === 'aliases' }),
    ),
    { name: 'formerly', kind: 'list', value: (contact.formerly ?? []).map(formatFormerJob), hasCommas: true },
    { name: 'every', kind: 'line', value: contact.keepInTouch ? formatPeriod(contact.keepInTouch) : '' },
    { name: 'how', kind: 'text', value: contact.how ?? '' },
    { name: 'notes', kind: 'text', value: contact.notes },
  ]
}

/**
 * The fields of a contact that were changed in its form. New addresses and numbers are cleaned; what the contact has
 * stays as it is.
 * @throws RapportError `usage`, `bad-date`.
 */
export function contactChanges(contact: Contact, { texts, lists }: FormValues): ContactFields {
  const result: ContactFields = {}
  for (const key of lineFields) if (texts[key] !== undefined) result[key] = texts[key]
  for (const key of listFields) if (lists[key] !== undefined) result[key] = lists[key]
  if (result.emails)
    result.emails = result.emails.flatMap((each) => (contact.emails.includes(each) ? each : parseEmails(each)))
  if (result.phones)
    result.phones = result.phones.flatMap((each) => (contact.phones.includes(each) ? each : parsePhones(each)))
  if (result.url && result.url !== contact.url) result.url = parsePage(result.url)
  if (lists.formerly !== undefined) result.formerly = formerJobsFrom(lists.formerly)
  if (texts.how !== undefined) result.how = texts.how
  if (texts.notes !== undefined) result.notes = texts.notes
  if (texts.every !== undefined) result.keepInTouch = texts.every === '' ? null : parsePeriod(texts.every)
  if (result.name === '')
    throw new RapportError('usage', 'A person needs a name.', { hint: 'Write one after “name:”.' })
  return result
}
