import { vcardCards } from './cards.js'
import { groupLines, type LinesAbout } from './linesAbout.js'
import { unknownProperty } from './propertyNames.js'

const propertyName = /^[^;:]*/

/**
 * The names in a vCard file that no program knows as a property, with their lines: what they say is not read.
 * @example unknownProperties('BEGIN:VCARD\nFN:Dana\nPHONE.WORK:555 0142\nEND:VCARD\n') // [{ what: 'PHONE.WORK', lines: [3] }]
 */
export function unknownProperties(text: string): LinesAbout[] {
  return groupLines(unknownLines(text))
}

function* unknownLines(text: string): Iterable<{ what: string; line: number }> {
  for (const { lines } of vcardCards(text))
    for (const { name, text: content, line } of lines)
      if (name === unknownProperty) yield { what: propertyName.exec(content)?.[0] ?? '', line }
}
