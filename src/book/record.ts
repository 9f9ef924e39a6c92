import type { Book, Contact, FollowUp, Interaction } from './schema.js'
import { periodText } from './when.js'

/** The names of everybody, by id: records in `--json` carry names beside ids. */
export type Names = Map<string, string>

export function namesOf(book: Book): Names {
  return new Map(book.contacts.map((each) => [each.id, each.name]))
}

/** A contact as `--json` shows it (CLI contract, "JSON answers"). */
export function contactRecord({ introducers, keepInTouch, ...contact }: Contact) {
  const { tags, notes, status, createdAt, updatedAt, ...before } = contact
  return {
    ...before,
    tags,
    introducedBy: introducers[0] ?? null,
    keepInTouch: keepInTouch && periodText(keepInTouch),
    notes,
    status,
    createdAt,
    updatedAt,
  }
}

/** An interaction as `--json` shows it. */
export function interactionRecord({ id, contactId, ...rest }: Interaction, names: Names) {
  return { id, contactId, contactName: contactId === null ? null : (names.get(contactId) ?? null), ...rest }
}

/** A follow-up as `--json` shows it. */
export function followUpRecord(followUp: FollowUp, names: Names) {
  const { id, contactId, dueOn, kind, why, aboutId, ...rest } = followUp
  const contactName = names.get(contactId) ?? null
  const aboutName = aboutId === null ? null : (names.get(aboutId) ?? null)
  return { id, contactId, contactName, dueOn, kind, why, aboutId, aboutName, ...rest }
}

export type ContactRecord = ReturnType<typeof contactRecord>
export type InteractionRecord = ReturnType<typeof interactionRecord>
export type FollowUpRecord = ReturnType<typeof followUpRecord>
