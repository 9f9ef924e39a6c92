import { periodText } from '../dates/when.js'
import type { Book, Company, Contact, FollowUp, Interaction } from './schema.js'

/** The names of everybody, by id: records in `--json` carry names beside ids. */
export type Names = Map<string, string>

export function namesOf(book: Book): Names {
  return new Map(book.contacts.map((each) => [each.id, each.name]))
}

/** A contact as `--json` shows it (CLI contract, "JSON answers"): what is not said is null. */
export function contactToJson(contact: Contact) {
  const { id, name, aliases, emails, phones, company, tags, introducers, notes, status, createdAt, updatedAt } = contact
  const { title = null, industry = null, url = null, keepInTouch } = contact
  const introducedBy = introducers[0] ?? null
  const every = keepInTouch ? periodText(keepInTouch) : null
  const who = { id, name, aliases, emails, phones, company, title, industry, url, tags }
  return { ...who, introducedBy, keepInTouch: every, notes, status, createdAt, updatedAt }
}

/** An interaction as `--json` shows it. */
export function interactionToJson(interaction: Interaction, names: Names) {
  const { id, contactId, on, channel, direction, outcome, company, summary, got, referred, createdAt } = interaction
  const { activity = null, gave = null, aboutId = null, template = null } = interaction
  const contactName = contactId === null ? null : (names.get(contactId) ?? null)
  const what = { id, contactId, contactName, on, channel, direction, outcome, activity, company, summary, got, gave }
  return { ...what, referred, aboutId, template, createdAt }
}

/** A follow-up as `--json` shows it; its id is null where the day is computed and not stored. */
export function followUpToJson<F extends Omit<FollowUp, 'id' | 'kind'> & { id: unknown; kind: unknown }>(
  followUp: F,
  names: Names,
) {
  const { id, contactId, dueOn, kind, why, status, openedBy, createdAt }: F = followUp
  const { aboutId = null, interviewId = null, template = null, closedOn = null, sequence = null } = followUp
  const contactName = names.get(contactId) ?? null
  const aboutName = aboutId === null ? null : (names.get(aboutId) ?? null)
  const what = { id: id as F['id'], contactId, contactName, dueOn, kind: kind as F['kind'], why, aboutId, aboutName }
  return { ...what, interviewId, template, status, closedOn, sequence, openedBy, createdAt }
}

/** A company as `--json` shows it. */
export function companyToJson(company: Company) {
  const { id, name, status, why = null, address = null, notes, createdAt, updatedAt } = company
  return { id, name, status, why, address, notes, createdAt, updatedAt }
}

export type ContactJson = ReturnType<typeof contactToJson>
export type InteractionJson = ReturnType<typeof interactionToJson>
export type FollowUpJson = ReturnType<typeof followUpToJson<FollowUp>>
export type CompanyJson = ReturnType<typeof companyToJson>
