import { parsePeriod } from '../../book/dates/parsePeriod.js'
import type { Book } from '../../book/model/schema.js'
import type { ContactFields } from '../../book/people/contact.js'
import { parseEmails, parsePage, parsePhones } from '../../book/people/contactInput.js'
import { formerJobsFrom } from '../../book/people/formerJob.js'
import type { Context } from '../../context.js'
import { resolveContact } from '../../flows/people/resolveContact.js'

/** The options that `contact add` and `contact edit` have in common. */
export interface FieldOptions {
  email?: string[]
  phone?: string[]
  company?: string
  title?: string
  industry?: string
  url?: string
  how?: string
  formerly?: string[]
  given?: string
  family?: string
  tag?: string[]
  introducedBy?: string
  every?: string
  note?: string
}

/**
 * The fields of a contact that the options set; an empty text clears a field.
 * @throws RapportError `unknown-contact`, `usage` for what is not an e-mail address, a phone number or a page.
 */
export async function fieldsFrom(ctx: Context, book: Book, options: FieldOptions): Promise<ContactFields> {
  const { email, phone, company, title, industry, url, tag, introducedBy, every, note } = options
  const { how, formerly, given, family } = options
  const fields: ContactFields = {}
  if (email) fields.emails = email.flatMap(parseEmails)
  if (phone) fields.phones = phone.flatMap(parsePhones)
  if (tag) fields.tags = tag
  if (company !== undefined) fields.company = company
  if (title !== undefined) fields.title = title
  if (industry !== undefined) fields.industry = industry
  if (url !== undefined) fields.url = parsePage(url)
  if (how !== undefined) fields.how = how
  if (given !== undefined) fields.given = given
  if (family !== undefined) fields.family = family
  if (formerly) fields.formerly = formerJobsFrom(formerly)
  if (note !== undefined) fields.notes = note
  if (every !== undefined) fields.keepInTouch = every === '' ? null : parsePeriod(every)
  if (introducedBy !== undefined)
    fields.introducers = introducedBy === '' ? [] : [(await resolveContact(ctx, book, introducedBy)).id]
  return fields
}
