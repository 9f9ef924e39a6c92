import { fold } from '../identity/fold.js'
import { isEmailAddress, mailKey } from '../identity/mailKey.js'
import { haveDifferentAccents } from '../identity/nameKey.js'
import type { Moment } from '../model/book.js'
import type { Contact } from '../model/schema.js'
import { type ImportedContact, isLinkedinNote } from './importedContact.js'
import type { SamePhone } from './knownPeople.js'

/** A record of somebody from a file, where all is tidy already. */
export function contactFrom(person: ImportedContact, id: string, { at }: Moment): Contact {
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
export function fillGaps(contact: Contact, person: ImportedContact, samePhone: SamePhone): Partial<Contact> | null {
  const gained: Partial<Contact> = {}
  for (const key of ['company', 'title', 'industry', 'url'] as const)
    if (!contact[key] && person[key]) gained[key] = person[key]
  if (contact.notes === '') {
    if (person.notes !== '') gained.notes = person.notes
  } else if (isLinkedinNote(contact.notes) && person.notes !== '' && !isLinkedinNote(person.notes))
    gained.notes = `${person.notes}\n${contact.notes}`
  const lists = {
    emails: news(person.emails, contact.emails, mailKey),
    phones: person.phones.filter((each) => !contact.phones.some((has) => samePhone(has, each))),
    tags: news(person.tags, contact.tags, fold),
  }
  for (const key of ['emails', 'phones', 'tags'] as const)
    if (lists[key].length > 0) gained[key] = [...contact[key], ...lists[key]]
  return addNames(gained, contact, person)
}

/** What is not in a list yet. */
function news(list: string[], known: string[], keyOf: (text: string) => string): string[] {
  if (list.length === 0) return list
  const keys = new Set(known.map(keyOf))
  return list.filter((each) => !keys.has(keyOf(each)))
}

/** Adds what somebody is called in the file, and hands back what was gained; null where that is nothing. */
function addNames(gained: Partial<Contact>, contact: Contact, person: ImportedContact): Partial<Contact> | null {
  const isMail = (name: string) => contact.emails.includes(name) || person.emails.includes(name)
  // An address stands for a name only where there is none; an id stands on a card that has no name.
  const isNamed = !isEmailAddress(person.name) && person.name !== person.id
  if (isMail(contact.name) && isNamed) gained.name = person.name
  const called = [...(isNamed ? [person.name] : []), ...person.aliases.filter((each) => !isMail(each))]
  const names = [gained.name ?? contact.name, ...contact.aliases]
  const more = called.filter((each) => !includesName(names, each))
  const aliases = [...contact.aliases.filter((each) => each !== gained.name), ...more]
  if (more.length > 0 || aliases.length < contact.aliases.length) gained.aliases = aliases
  return Object.keys(gained).length > 0 ? gained : null
}

/** Whether a name is among some: letter case and accents that one side leaves out make no other one. */
function includesName(names: string[], name: string): boolean {
  if (names.includes(name)) return true
  const folded = fold(name)
  return names.some((each) => fold(each) === folded && !haveDifferentAccents(each, name))
}
