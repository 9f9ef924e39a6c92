import { formatPeriod } from '../dates/when.js'
import { isTouch } from './interaction.js'
import { contactById } from './lookup.js'
import type { Book, Company, Contact, FollowUp, Interaction } from './schema.js'

/** The names of contacts, by id: what `--json` shows carries names beside ids. */
export interface Names {
  get(id: string): string | undefined
}

/** The names of the contacts of a book. */
export function namesOf(book: Book): Names {
  return { get: (id) => contactById(book, id)?.name }
}

/** A contact as `--json` shows it (CLI contract, "JSON answers"): what is not said is null. */
export function contactToJson(contact: Contact) {
  const { id, name, aliases, emails, phones, company, tags, introducers, notes, status, createdAt, updatedAt } = contact
  const { title = null, industry = null, url = null, keepInTouch } = contact
  const introducedBy = introducers[0] ?? null
  const every = keepInTouch ? formatPeriod(keepInTouch) : null
  const who = { id, name, aliases, emails, phones, company, title, industry, url, tags }
  return { ...who, introducedBy, keepInTouch: every, notes, status, createdAt, updatedAt }
}

/** Something logged, as `--json` shows it: a touch and an activity have the same fields there. */
export function interactionToJson(interaction: Interaction, names: Names) {
  const { id, contactId, on, channel, direction, outcome, company, summary, got, referred } = interaction
  const { activity, gave, aboutId, template, fulfilled, expectedAnswer } = particulars(interaction)
  const contactName = contactId === null ? null : (names.get(contactId) ?? null)
  const what = { id, contactId, contactName, on, channel, direction, outcome, activity, company, summary, got, gave }
  const { createdAt, updatedAt } = interaction
  return { ...what, referred, aboutId, template, fulfilled, expectedAnswer, createdAt, updatedAt }
}

/** What only a touch, or only an activity has; null for the other. */
function particulars(interaction: Interaction) {
  const none = { activity: null, gave: null, aboutId: null, template: null, fulfilled: null, expectedAnswer: null }
  if (!isTouch(interaction)) return { ...none, activity: interaction.activity }
  const { gave = null, aboutId = null, template = null, fulfilled = null, expectedAnswer = null } = interaction
  return { ...none, gave, aboutId, template, fulfilled, expectedAnswer }
}

/** A follow-up as `--json` shows it; its id is null where the day is computed and not stored. */
export function followUpToJson<F extends Omit<FollowUp, 'id' | 'kind'> & { id: unknown; kind: unknown }>(
  followUp: F,
  names: Names,
) {
  const { id, contactId, dueOn, kind, why, status, openedBy, createdAt, updatedAt }: F = followUp
  const { aboutId = null, template = null, result = null, closedOn = null, sequence = null } = followUp
  const contactName = names.get(contactId) ?? null
  const aboutName = aboutId === null ? null : (names.get(aboutId) ?? null)
  const what = { id: id as F['id'], contactId, contactName, dueOn, kind: kind as F['kind'], why, aboutId, aboutName }
  // Interviews are not in the book yet; their field is a part of the answer already.
  const interviewId: string | null = null
  return { ...what, interviewId, template, status, result, closedOn, sequence, openedBy, createdAt, updatedAt }
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
