import { formatPeriod } from '../dates/period.js'
import { isTouch, peopleOf } from './interaction.js'
import { contactById } from './lookup.js'
import type { Book, Company, Contact, FollowUp, Interaction } from './schema.js'

/** The names of contacts by id: `--json` shows the name of a contact beside each id. */
export interface ContactNames {
  get(id: string): string | undefined
}

/** The names of a book's contacts by id; undefined for an unknown id. */
export function contactNames(book: Book): ContactNames {
  return { get: (id) => contactById(book, id)?.name }
}

/** A contact as `--json` shows it (CLI contract, "JSON answers"); a missing value is null. */
export function contactToJson(contact: Contact) {
  const { id, name, aliases, emails, phones, company, tags, introducers, notes, status, createdAt, updatedAt } = contact
  const { title = null, industry = null, url = null, keepInTouch } = contact
  const { given = null, family = null, how = null, formerly = [] } = contact
  const introducedBy = introducers[0] ?? null
  const unnamedIntroducers = contact.unnamedIntroducers ?? []
  const interval = keepInTouch ? formatPeriod(keepInTouch) : null
  const previousJobs = formerly.map(({ company, title = null, until = null }) => ({ company, title, until }))
  const person = { id, name, given, family, aliases, emails, phones, company, title, industry, url, tags, how }
  const introduced = { introducedBy, unnamedIntroducers }
  return {
    ...person,
    formerly: previousJobs,
    ...introduced,
    keepInTouch: interval,
    notes,
    status,
    createdAt,
    updatedAt,
  }
}

/** An interaction as `--json` shows it; a touch and an activity have the same fields there. */
export function interactionToJson(interaction: Interaction, names: ContactNames) {
  const { id, contactId, on, channel, direction, outcome, company, summary, got, referred } = interaction
  const { activity, gave, aboutId, template, fulfilled, expectedAnswer, imported } = touchOrActivityFields(interaction)
  const contactName = contactId === null ? null : (names.get(contactId) ?? null)
  const others = peopleOf(interaction).slice(1)
  const withOthers = others.map((each) => ({ id: each, name: names.get(each) ?? null }))
  const first = {
    id,
    contactId,
    contactName,
    with: withOthers,
    on,
    channel,
    direction,
    outcome,
    activity,
    company,
    summary,
    got,
    gave,
  }
  const { createdAt, updatedAt = createdAt } = interaction
  return { ...first, referred, aboutId, template, fulfilled, expectedAnswer, imported, createdAt, updatedAt }
}

/** The fields that only a touch or only an activity has; null where the interaction has none. */
function touchOrActivityFields(interaction: Interaction) {
  const none = { gave: null, aboutId: null, template: null, fulfilled: null, expectedAnswer: null, imported: false }
  if (!isTouch(interaction)) return { ...none, activity: interaction.activity }
  const { gave = null, aboutId = null, template = null, fulfilled = null, expectedAnswer = null } = interaction
  const { imported = false } = interaction
  return { activity: null, gave, aboutId, template, fulfilled, expectedAnswer, imported }
}

/** A follow-up as `--json` shows it; its id is null when it is computed and not saved. */
export function followUpToJson<F extends Omit<FollowUp, 'id' | 'kind'> & { id: unknown; kind: unknown }>(
  followUp: F,
  names: ContactNames,
) {
  const { id, contactId, dueOn, kind, why, status, openedBy, createdAt, updatedAt = createdAt }: F = followUp
  const { at = null, promisedOn = null, aboutId = null, interviewId = null, template = null, result = null } = followUp
  const { closedOn = null, sequence = null } = followUp
  const contactName = contactId === null ? null : (names.get(contactId) ?? null)
  const aboutName = aboutId === null ? null : (names.get(aboutId) ?? null)
  const first = {
    id: id as F['id'],
    contactId,
    contactName,
    dueOn,
    at,
    kind: kind as F['kind'],
    why,
    promisedOn,
    aboutId,
    aboutName,
  }
  return { ...first, interviewId, template, status, result, closedOn, sequence, openedBy, createdAt, updatedAt }
}

/** A company as `--json` shows it. */
export function companyToJson(company: Company) {
  const {
    id,
    name,
    aliases,
    distinctFrom = [],
    status,
    why = null,
    address = null,
    notes,
    createdAt,
    updatedAt,
  } = company
  return { id, name, aliases, distinctFrom, status, why, address, notes, createdAt, updatedAt }
}

export type ContactJson = ReturnType<typeof contactToJson>
export type InteractionJson = ReturnType<typeof interactionToJson>
export type FollowUpJson = ReturnType<typeof followUpToJson<FollowUp>>
export type CompanyJson = ReturnType<typeof companyToJson>
