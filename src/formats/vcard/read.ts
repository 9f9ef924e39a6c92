import type { FileRow } from '../../book/import/importedContact.js'
import { rowOf } from '../import/rawFields.js'
import { vcardCards } from './cards.js'
import { personIn } from './person.js'
import { propertyOf } from './property.js'

/**
 * The people in a vCard file, version 2.1, 3.0 or 4.0, as phones, Google, Apple and Outlook write it (FORMATS, "vCard").
 * Never throws: a line that cannot be read is passed over, a card that describes nobody is named with the reason.
 * @example [...readVcard('BEGIN:VCARD\nVERSION:3.0\nFN:Dana Reyes\nEND:VCARD\n')] // [{ line: 1, person: { name: 'Dana Reyes', … } }]
 */
export function* readVcard(text: string): Iterable<FileRow> {
  for (const { line, lines } of vcardCards(text)) {
    const person = personIn(lines.map(propertyOf).filter((each) => each !== null))
    yield typeof person === 'string' ? { line, reason: person } : rowOf(line, person)
  }
}
