import type { ContactJson } from '../../book/model/toJson.js'
import { collapseSpaces, removeControls, removeLoneSurrogates } from '../../text/controls.js'
import { folded } from './fold.js'
import { nameParts } from './nameParts.js'
import { escaped } from './value.js'

/** What a card says of somebody. */
export type VcardPerson = Omit<ContactJson, 'introducedBy' | 'keepInTouch' | 'status' | 'createdAt'>

/**
 * People as cards of version 3.0 (RFC 2426), which phones, Apple, Google and Outlook read: lines end with CRLF, are folded,
 * and no value can begin another line. The UID follows from the contact's id, so a program that has the card already knows it
 * again. Private notes go along only where asked for. One card alone: hand over one person.
 * @example vcardText(people, { notes: false }) // 'BEGIN:VCARD\r\nVERSION:3.0\r\n…'
 */
export function vcardText(people: VcardPerson[], { notes }: { notes: boolean }): string {
  return people.map((person) => card(person, notes)).join('')
}

function card(person: VcardPerson, withNotes: boolean): string {
  const name = line(person.name) || person.id
  const { family, given, prefix, suffix } = nameParts(name)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Rapport//Rapport//EN',
    `UID:rapport-${person.id}`,
    `REV:${new Date(person.updatedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `N:${[family, given, '', prefix, suffix].map(escaped).join(';')}`,
    `FN:${escaped(name)}`,
    // A line each: khard shows only the first of a list.
    ...person.aliases.flatMap((each) => said('NICKNAME', text(each))),
    ...said('ORG', text(person.company)),
    ...said('TITLE', text(person.title)),
    ...person.emails.flatMap((each) => said('EMAIL;TYPE=INTERNET', text(each))),
    ...person.phones.flatMap((each) => said('TEL', text(each))),
    ...said('URL', text(person.url)),
    ...said('CATEGORIES', person.tags.map(text).filter(Boolean).join(',')),
    ...said('X-RAPPORT-INDUSTRY', text(person.industry)),
    ...said('NOTE', withNotes ? escaped(paragraphs(person.notes)) : ''),
    'END:VCARD',
  ]
  return lines.map((each) => `${folded(each)}\r\n`).join('')
}

/** Nothing is written of what is not known. */
function said(property: string, value: string): string[] {
  return value === '' ? [] : [`${property}:${value}`]
}

function text(value: string | null): string {
  return escaped(line(value ?? ''))
}

/** In one line, without controls and without halves of signs, which a card cannot hold. */
function line(value: string): string {
  return collapseSpaces(removeLoneSurrogates(value)).trim()
}

/** Whatever a program could take for the end of a line is one; tabs stay, other controls go. */
function paragraphs(value: string): string {
  return removeControls(removeLoneSurrogates(value)).trim()
}
