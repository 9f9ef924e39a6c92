import type { ExportedPerson } from '../../book/reports/exportPeople.js'
import { collapseSpaces, removeControls, removeLoneSurrogates } from '../../text/controls.js'
import { removeMisleading } from '../../text/hiddenCharacters.js'
import { foldLine } from './foldLine.js'
import { nameParts } from './nameParts.js'
import { escapeValue } from './value.js'

/**
 * Contacts as cards of version 3.0 (RFC 2426), which phones, Apple, Google and Outlook read: lines end with CRLF and
 * are folded, and no value can begin another line. No name hides a text or changes its direction. The UID contains the contact's id, so that a program recognizes a
 * card that it has.
 * @param bookId the id of the book, for cards in files of their own: by it, a later export knows the cards that it replaces.
 * @example vcardText(people) // 'BEGIN:VCARD\r\nVERSION:3.0\r\n…'
 */
export function vcardText(people: ExportedPerson[], bookId = ''): string {
  return people.map((each) => cardText(each, bookId)).join('')
}

function cardText(person: ExportedPerson, bookId: string): string {
  const name = nameText(person.name) || person.id
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Rapport//Rapport//EN',
    `UID:rapport-${person.id}`,
    `REV:${new Date(person.updatedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `N:${nameValue(person, name)}`,
    `FN:${escapeValue(name)}`,
    // One line for each alias: khard shows only the first one of a list.
    ...person.aliases.flatMap((each) => propertyLines('NICKNAME', escapedName(each))),
    ...propertyLines('ORG', escapedName(person.company)),
    ...propertyLines('TITLE', escapedName(person.title)),
    ...person.emails.flatMap((each) => propertyLines('EMAIL;TYPE=INTERNET', escapedLine(each))),
    ...person.phones.flatMap((each) => propertyLines('TEL', escapedLine(each))),
    ...propertyLines('URL', escapedLine(person.url)),
    ...propertyLines('CATEGORIES', person.tags.map(escapedName).filter(Boolean).join(',')),
    ...propertyLines('X-RAPPORT-INDUSTRY', escapedLine(person.industry)),
    // N is written in any case; this says which of its parts are known.
    ...propertyLines('X-RAPPORT-PARTS', knownParts(person)),
    ...propertyLines('X-RAPPORT-BOOK', bookId),
    ...propertyLines('NOTE', escapeValue(paragraphs(person.notes))),
    'END:VCARD',
  ]
  return lines.map((each) => `${foldLine(each)}\r\n`).join('')
}

/** The value of the N property: family, given and additional names, title and suffix. */
function nameValue({ given, family }: ExportedPerson, name: string): string {
  const parts = nameParts({ name, given: nameText(given ?? ''), family: nameText(family ?? '') })
  return [parts.family, parts.given, parts.additional, parts.prefix, parts.suffix].map(escapeValue).join(';')
}

/** Which of the given and the family name the book knows: `known` for both. */
function knownParts({ given, family }: Pick<ExportedPerson, 'given' | 'family'>): string {
  if (given && family) return 'known'
  return given ? 'given' : family ? 'family' : ''
}

/** The line of a property; none where the value is empty. */
function propertyLines(property: string, value: string): string[] {
  return value === '' ? [] : [`${property}:${value}`]
}

function escapedName(value: string | null): string {
  return escapeValue(nameText(value ?? ''))
}

function escapedLine(value: string | null): string {
  return escapeValue(singleLine(value ?? ''))
}

/** A name on one line, without what changes its direction: a phone would show it changed, to others too. */
function nameText(value: string): string {
  return singleLine(removeMisleading(value))
}

/** The value on one line, without control characters and unpaired surrogates, which a card cannot have. */
function singleLine(value: string): string {
  return collapseSpaces(removeLoneSurrogates(value)).trim()
}

/** The value with uniform line breaks; tabs stay, other control characters are removed. */
function paragraphs(value: string): string {
  return removeControls(removeLoneSurrogates(value)).trim()
}
