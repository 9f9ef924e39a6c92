import type { Moment } from './book.js'
import { fold } from './fold.js'
import { type Incoming, isLinkedinNote } from './incoming.js'
import type { SamePhone } from './knownPeople.js'
import { mailKey } from './mailKey.js'
import type { Contact } from './schema.js'

/** A record of somebody from a file, where all is tidy already. */
export function contactFrom(person: Incoming, id: string, { at }: Moment): Contact {
  const { name, aliases, emails, phones, company, tags, notes } = person
  // Written out, as putting objects together would take longer than all else.
  return {
    id,
    name,
    aliases,
    emails,
    phones,
    company,
    title: person.title ?? undefined,
    industry: person.industry ?? undefined,
    url: person.url ?? undefined,
    tags,
    introducers: [],
    notes,
    status: person.status ?? 'active',
    createdAt: at,
    updatedAt: at,
  }
}

/**
 * What only the file knows of somebody; null where that is nothing. What the book says stays, but an address that stands
 * for a name gives way to the name; any other name is one more. Real notes go above LinkedIn's.
 */
export function gain(contact: Contact, person: Incoming, samePhone: SamePhone): Partial<Contact> | null {
  const gained: Partial<Contact> = {}
  for (const key of ['company', 'title', 'industry', 'url'] as const)
    if (!contact[key] && person[key]) gained[key] = person[key]
  if (contact.notes === '') {
    if (person.notes !== '') gained.notes = person.notes
  } else if (isLinkedinNote(contact.notes) && person.notes !== '' && !isLinkedinNote(person.notes))
    gained.notes = `${person.notes}\n${contact.notes}`
  const isFolded = (one: string, two: string) => fold(one) === fold(two)
  const isSameMail = (one: string, two: string) => mailKey(one) === mailKey(two)
  const lists = [
    ['emails', isSameMail],
    ['phones', samePhone],
    ['tags', isFolded],
  ] as const
  for (const [key, isSame] of lists) {
    const more = person[key].filter((each) => !contact[key].some((has) => isSame(has, each)))
    if (more.length > 0) gained[key] = [...contact[key], ...more]
  }
  // An address stands for a name only where there is none.
  const isAddress = (name: string) => contact.emails.includes(name) || person.emails.includes(name)
  const called = [person.name, ...person.aliases].filter((each) => !isAddress(each))
  if (isAddress(contact.name) && !isAddress(person.name)) gained.name = person.name
  const names = [gained.name ?? contact.name, ...contact.aliases]
  const more = called.filter((each) => !names.some((has) => isFolded(has, each)))
  if (more.length > 0) gained.aliases = [...contact.aliases, ...more]
  return Object.keys(gained).length > 0 ? gained : null
}
