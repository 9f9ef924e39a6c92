import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import type { ContactFields } from './contact.js'

/** Somebody who was named in a talk, as far as they were described. */
export type Referral = ContactFields & {
  name: string
  /** When I will be in touch with them; the next business day where nobody says. */
  contactOn?: Day
}

/**
 * Reads somebody as people jot them down: the name, then in any order a company, an address, a number.
 * @throws RapportError `usage` without a name.
 * @example readNamed('Lee Park, Acme, lee@acme.example') // { name: 'Lee Park', company: 'Acme', emails: ['lee@acme.example'] }
 */
export function parseReferral(text: string): Referral {
  const [name = '', ...facts] = text.split(',').map((part) => part.trim())
  // A day or a number that was typed one question too early is nobody's name.
  if (name === '' || /^\+?[\d\s().-]+$|^\d+ ?(?:d|w|m|bd)$/i.test(name))
    throw new RapportError('usage', `“${text}” names nobody.`, { hint: 'Write it as "Lee Park, Acme, 555-0142".' })
  // Somebody of whom only the address is known goes by it.
  const named: Referral = name.includes('@') ? { name, emails: [name] } : { name }
  const rest: string[] = []
  for (const fact of facts.filter(Boolean)) {
    if (fact.includes('@')) named.emails = [...(named.emails ?? []), fact]
    else if (isPhone(fact)) named.phones = [...(named.phones ?? []), fact]
    else rest.push(fact)
  }
  // A company may have a comma of its own: Smith, Lee & Sons.
  if (rest.length > 0) named.company = rest.join(', ')
  return named
}

/** Mostly digits, and enough of them: “3M” is a company. */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 5 && /^[\d\s()+./x-]+$/i.test(text)
}
