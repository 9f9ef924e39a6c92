import { fold } from '../identity/fold.js'
import { isEmailAddress, mailKey } from '../identity/mailKey.js'
import { haveDifferentAccents } from '../identity/nameKey.js'
import type { SamePhone } from '../identity/phoneKey.js'
import { fitsName } from '../identity/saidName.js'
import type { Contact } from '../model/schema.js'
import { isLinkedinNote } from '../people/linkedinNote.js'
import type { ImportedContact } from './importedContact.js'

/**
 * The fields of a contact to which a file adds something, with their new values; null where it adds nothing. What the
 * book says stays. Another name becomes one more name, except where the contact was only called by its e-mail address:
 * then the name takes that place. Real notes go above the note that LinkedIn's files have.
 */
export function fillGaps(contact: Contact, person: ImportedContact, samePhone: SamePhone): Partial<Contact> | null {
  const changes: Partial<Contact> = {}
  for (const key of ['company', 'title', 'industry', 'url', 'how'] as const)
    if (!contact[key] && person[key]) changes[key] = person[key]
  if (contact.notes === '') {
    if (person.notes !== '') changes.notes = person.notes
  } else if (isLinkedinNote(contact.notes) && person.notes !== '' && !isLinkedinNote(person.notes))
    changes.notes = `${person.notes}\n${contact.notes}`
  const added = {
    emails: missingFrom(contact.emails, person.emails, mailKey),
    phones: person.phones.filter((each) => !contact.phones.some((known) => samePhone(known, each))),
    tags: missingFrom(contact.tags, person.tags, fold),
  }
  for (const key of ['emails', 'phones', 'tags'] as const)
    if (added[key].length > 0) changes[key] = [...contact[key], ...added[key]]
  addNames(changes, contact, person)
  addNameParts(changes, contact, person)
  if (!contact.formerly && person.formerly) changes.formerly = person.formerly
  return Object.keys(changes).length > 0 ? changes : null
}

/** The values that a list does not have yet. */
function missingFrom(known: string[], values: string[], keyOf: (text: string) => string): string[] {
  if (values.length === 0) return values
  const keys = new Set(known.map(keyOf))
  return values.filter((each) => !keys.has(keyOf(each)))
}

/** Adds to the changes what the person is called in the file. */
function addNames(changes: Partial<Contact>, contact: Contact, person: ImportedContact): void {
  const isEmail = (name: string) => contact.emails.includes(name) || person.emails.includes(name)
  // So it is with most rows of a file that was imported before.
  if (person.name === contact.name && person.aliases.length === 0 && !isEmail(contact.name)) return
  // A file puts the e-mail address in place of a missing name, and a card of ours without a name its id.
  const hasName = !isEmailAddress(person.name) && person.name !== person.id
  if (isEmail(contact.name) && hasName && person.name !== contact.name) changes.name = person.name
  const namesInFile = [...(hasName ? [person.name] : []), ...person.aliases.filter((each) => !isEmail(each))]
  const known = [changes.name ?? contact.name, ...contact.aliases]
  const added = namesInFile.filter((each) => !includesName(known, each))
  const aliases = [...contact.aliases.filter((each) => each !== changes.name), ...added]
  if (added.length > 0 || aliases.length < contact.aliases.length) changes.aliases = aliases
}

/** Adds which part of the name is the given and which the family name, where the file says it of this very name. */
function addNameParts(changes: Partial<Contact>, contact: Contact, { given, family }: ImportedContact): void {
  const isSaid = given !== undefined || family !== undefined
  if (!isSaid || contact.given || contact.family || !fitsName(changes.name ?? contact.name, { given, family })) return
  if (given !== undefined) changes.given = given
  if (family !== undefined) changes.family = family
}

/** Whether a name is in a list, whatever its letter case, and with or without its accents. */
function includesName(names: string[], name: string): boolean {
  if (names.includes(name)) return true
  const folded = fold(name)
  return names.some((each) => fold(each) === folded && !haveDifferentAccents(each, name))
}
