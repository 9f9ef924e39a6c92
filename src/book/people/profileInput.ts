import { RapportError } from '../error.js'
import type { Profile } from '../model/schema.js'
import { parseEmails, parsePage, parsePhones } from './contactInput.js'

/**
 * What a user typed for the profile, with the e-mail address, the phone number and the page as a contact's are cleaned;
 * an empty text stays empty, and clears.
 * @throws RapportError `usage` for what is not one address, one number or one page.
 * @example parseProfile({ email: 'Jane <jane@example.org>' }) // { email: 'jane@example.org' }
 */
export function parseProfile(fields: Partial<Profile>): Partial<Profile> {
  const { email, phone, url } = fields
  return {
    ...fields,
    ...(email && { email: theOne(parseEmails(email), 'e-mail address') }),
    ...(phone && { phone: theOne(parsePhones(phone), 'phone number') }),
    ...(url && { url: parsePage(url) }),
  }
}

function theOne([first = '', second]: string[], what: string): string {
  if (second === undefined) return first
  throw new RapportError('usage', `Your profile has one ${what}: ${first} or ${second}.`, {
    hint: 'Write the one that others are to have.',
  })
}
