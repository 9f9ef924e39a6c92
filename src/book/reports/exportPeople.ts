import type { Book, Contact } from '../model/schema.js'

export interface ExportedPeople {
  people: ExportedPerson[]
  /** Whether their private notes are included; if not, all notes are empty. */
  hasNotes: boolean
}

/**
 * The people for an address book or a spreadsheet: the contacts that are not archived.
 * @param options `notes`: whether their private notes may leave the book.
 */
export function exportedPeople({ contacts }: Book, { notes }: { notes: boolean }): ExportedPeople {
  const active = contacts.filter((each) => each.status === 'active')
  return { people: active.map((each) => exportedPerson(each, notes)), hasNotes: notes }
}

/** What may leave the book about a contact; not who introduced them, or how often the user wants to be in touch. */
function exportedPerson(contact: Contact, withNotes: boolean) {
  const { id, name, aliases, emails, phones, company, tags, updatedAt } = contact
  const { given = null, family = null, title = null, industry = null, url = null } = contact
  const notes = withNotes ? contact.notes : ''
  return { id, name, given, family, aliases, emails, phones, company, title, industry, url, tags, notes, updatedAt }
}

export type ExportedPerson = ReturnType<typeof exportedPerson>
