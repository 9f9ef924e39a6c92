import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import type { ContactFields } from './contact.js'

/** A person whom a contact named, with the details that are known. */
export type Referral = ContactFields & {
  name: string
  /** The day for the first contact; the next business day if undefined. */
  contactOn?: Day
  /** The time of that day; null or undefined for the whole day. */
  contactAt?: ClockTime | null
}

/**
 * Parses a person from a short note: the name, then in any order a company, e-mail addresses and phone numbers.
 * @throws RapportError `usage` when the note has no name, or a day or a number in place of it.
 * @example parseReferral('Lee Park, Acme, lee@acme.example') // { name: 'Lee Park', company: 'Acme', emails: ['lee@acme.example'] }
 */
export function parseReferral(text: string): Referral {
  const [name = '', ...facts] = text.split(',').map((part) => part.trim())
  // Users sometimes answer the next question here: a number or a day such as “3d” is not a name.
  if (name === '' || /^\+?[\d\s().-]+$|^\d+ ?(?:d|w|m|bd)$/i.test(name))
    throw new RapportError('usage', `“${text}” names nobody.`, { hint: 'Write it as "Lee Park, Acme, 555-0142".' })
  // If only the e-mail address is known, it is also the name.
  const referral: Referral = name.includes('@') ? { name, emails: [name] } : { name }
  const companyParts: string[] = []
  for (const fact of facts.filter(Boolean)) {
    if (fact.includes('@')) referral.emails = [...(referral.emails ?? []), fact]
    else if (isPhone(fact)) referral.phones = [...(referral.phones ?? []), fact]
    else companyParts.push(fact)
  }
  // The name of a company may contain commas: Smith, Lee & Sons.
  if (companyParts.length > 0) referral.company = companyParts.join(', ')
  return referral
}

/** Whether a text is a phone number: five digits or more and no words, so that “3M” is a company. */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 5 && /^[\d\s()+./x-]+$/i.test(text)
}
