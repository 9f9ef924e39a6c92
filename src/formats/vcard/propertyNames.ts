/** The properties that a contact has fields for, and the ones that begin and end a card. */
const wanted = new Set(
  (
    'begin end agent kind x-addressbookserver-kind x-abshowas fn n nickname email tel uid org title role url ' +
    'x-socialprofile socialprofile categories note x-rapport-industry x-rapport-parts ' +
    'x-rapport-book'
  ).split(' '),
)

/**
 * The properties that a contact has no field for: photos, birthdays, what programs note for themselves. From vCard 2.1,
 * RFC 2426 and 6350, and the registry that goes on with them
 * (https://www.iana.org/assignments/vcard-elements/vcard-elements.xhtml).
 */
const passedOver = new Set(
  (
    'version profile source name xml adr label bday birthplace deathdate deathplace anniversary gender grammargender ' +
    'pronouns photo logo sound key geo tz mailer rev sort-string class prodid impp lang language member related created ' +
    'clientpidmap caladruri caluri fburl capuri expertise hobby interest org-directory contact-uri jsprop uid-alias'
  ).split(' '),
)

/** The name of lines whose property no program knows, although they say something: `PHONE.WORK:`. */
export const unknownProperty = 'unknown'

const hasValue = /^[^:]{0,500}:\s*\S/
const propertyStart = /^[a-z](?:[\w-]*\.)?[\w-]{0,130}[;:]/i

/**
 * The name by which a line of a card is used: that of a property that is read, `unknown` where none is known, empty for
 * what is passed over.
 * @param name the name of the property, in lowercase, without its group.
 * @param text the first line of it.
 * @example nameInUse('work', 'PHONE.WORK:555 010 2030') // 'unknown'
 */
export function nameInUse(name: string, text: string): string {
  if (wanted.has(name)) return name
  if (passedOver.has(name) || name.startsWith('x-') || !propertyStart.test(text)) return ''
  return hasValue.test(text) ? unknownProperty : ''
}
