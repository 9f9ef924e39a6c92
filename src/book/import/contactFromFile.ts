import type { Moment } from '../model/book.js'
import type { Contact } from '../model/schema.js'
import type { ImportedContact } from './importedContact.js'

/** A new contact from a person of a file, whose texts are tidy already. */
export function contactFromFile(person: ImportedContact, id: string, { at }: Moment): Contact {
  const { name, aliases, emails, phones, company, tags, notes } = person
  // Field by field: spreading one object into another takes longer than all the rest of an import.
  return {
    id,
    name,
    given: person.given,
    family: person.family,
    aliases,
    emails,
    phones,
    company,
    title: person.title ?? undefined,
    industry: person.industry ?? undefined,
    url: person.url ?? undefined,
    how: person.how,
    formerly: person.formerly,
    tags,
    introducers: [],
    notes,
    status: person.status ?? 'active',
    createdAt: at,
    updatedAt: at,
  }
}
