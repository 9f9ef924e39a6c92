import type { FileRow } from '../../book/import/importedContact.js'
import { fileRow } from '../import/rawFields.js'
import { vcardCards } from './cards.js'
import { contactFromCard } from './contactFromCard.js'
import { parseProperty } from './property.js'

/**
 * Reads the contacts in a vCard file, version 2.1, 3.0 or 4.0, as phones, Google, Apple and Outlook write it (FORMATS,
 * "vCard"). Never throws: an unreadable line is skipped, and a card that describes no person comes with the reason.
 * @example [...readVcard('BEGIN:VCARD\nVERSION:3.0\nFN:Dana Reyes\nEND:VCARD\n')] // [{ line: 1, person: { name: 'Dana Reyes', … } }]
 */
export function* readVcard(text: string): Iterable<FileRow> {
  for (const { line, lines } of vcardCards(text)) {
    const person = contactFromCard(lines.map(parseProperty).filter((each) => each !== null))
    yield typeof person === 'string' ? { line, reason: person } : fileRow(line, person)
  }
}
