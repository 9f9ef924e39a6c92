import { oneLine } from '../../text/oneLine.js'
import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import { emailsIn } from '../identity/emailsIn.js'
import { bareWord, degrees, generations, pronouns } from '../identity/nameWords.js'
import { isOnLinkedin, profileUrl } from '../identity/profileUrl.js'
import type { ContactFields } from './contact.js'
import { parsePhones, withoutLabel } from './contactInput.js'
import { isJobTitle, titleOfCompany } from './jobTitle.js'
import { splitAt, splitAtCommas, withoutQuotes } from './noteParts.js'

/** A person whom a contact named, with the details that are known. */
export type Referral = ContactFields & {
  name: string
  /** The day for the first contact; the next business day if undefined. */
  contactOn?: Day
  /** The time of that day; null or undefined for the whole day. */
  contactAt?: ClockTime | null
}

/**
 * Parses a person from a short note: the name with its titles and degrees, then in any order a company, a title there,
 * e-mail addresses and phone numbers. What stands in quotation marks is not taken apart.
 * @throws RapportError `usage` when the note has no name, or a day or a number in place of it.
 * @example parseReferral('Lee Park, PhD, CFO at Acme, lee@acme.example')
 *   // { name: 'Lee Park, PhD', title: 'CFO', company: 'Acme', emails: ['lee@acme.example'] }
 */
export function parseReferral(text: string): Referral {
  const [first = '', ...parts] = splitAtCommas(oneLine(text))
  const { named, company, details } = splitAfterName(first)
  const emails = emailsIn(named)
  const phone = phoneAfterName(named)
  const name = withoutEmails(named.slice(0, named.length - phone.length).trim()) || (emails[0] ?? '')
  // Users sometimes answer the next question here: a number or a day such as “3d” is not a name.
  if (name === '' || /^\+?[\d\s().-]+$|^\d+ ?(?:d|w|m|bd)$/i.test(name))
    throw new RapportError('usage', `“${text}” names nobody.`, { hint: 'Write it as "Lee Park, Acme, 555-0142".' })
  const rest = parts.flatMap((part) => splitAfterSuffix(part, name))
  const suffixes = takeSuffixes(name, rest)
  const referral: Referral = { name: [name, ...suffixes].join(', ') }
  if (company) referral.company = company
  if (emails.length > 0) referral.emails = emails
  if (phone) referral.phones = parsePhones(phone)
  return withDetails(referral, [...details, ...rest.slice(suffixes.length)])
}

/**
 * Parses several people from a note: they are separated by semicolons or line ends, or named with “and” between two full
 * names. Details alone after a semicolon belong to the person before.
 * @throws RapportError `usage`, like `parseReferral`.
 * @example parseReferrals('Ana Lopez and Joe Burke at Kern; Mia Chen').map(({ name }) => name)
 *   // ['Ana Lopez', 'Joe Burke', 'Mia Chen']
 */
export function parseReferrals(text: string): Referral[] {
  const notes: string[] = []
  for (const part of text.split(/[;\n]/).map((each) => each.trim())) {
    const previous = notes.at(-1)
    if (part === '' && notes.length > 0) continue
    if (previous !== undefined && !startsWithName(part)) notes[notes.length - 1] = `${previous}, ${part}`
    else notes.push(part)
  }
  return notes.flatMap(parseNamesWithAnd)
}

/** Whether a part of a note begins with a name, and not with an address or a number. */
const startsWithName = (part: string) => /^["“'„«]?\p{L}/u.test(part) && !/^\S*[@/]|^tel:|^https?:/i.test(part)

/** One person, or two full names with “and” between them, who work at the same company. */
function parseNamesWithAnd(note: string): Referral[] {
  const { before: first, after: rest } = splitAt(note, / (?:and|&) | ?\/ ?/) ?? { before: '', after: '' }
  if (!/^\p{Lu}\S* \p{Lu}[^,\s]*$/u.test(first) || !/^\p{Lu}\S* \p{Lu}/u.test(rest)) return [parseReferral(note)]
  const second = parseReferral(rest)
  return [{ ...parseReferral(first), ...(second.company && { company: second.company }) }, second]
}

/**
 * Parses what a user typed where a new person is asked for: a name, after which a company and more may stand as in
 * `parseReferral`. A single word before a comma is a family name: Reyes, Dana.
 * @example parsePerson('Dana Reyes, Acme') // { name: 'Dana Reyes', company: 'Acme' }
 */
export function parsePerson(text: string): Referral {
  const name = text.trim()
  return /^\p{Lu}[^,;\s]*\s\s*[^,;\s][^,;]*,|@/u.test(name) ? parseReferral(name) : { name }
}

/** A referral with the company, the title and the addresses in the parts after its name. */
function withDetails(referral: Referral, parts: string[]): Referral {
  const companyParts: string[] = referral.company ? [referral.company] : []
  for (const part of parts) {
    const emails = emailsIn(part)
    if (emails.length > 0) referral.emails = [...(referral.emails ?? []), ...emails]
    else if (/^[^\s@]+@\S*$/.test(part)) throw notAnAddress(part)
    else if (isPhone(withoutLabel(part))) referral.phones = [...(referral.phones ?? []), ...parsePhones(part)]
    else if (/^https?:\/\/\S+$/i.test(part) || isOnLinkedin(part)) referral.url = profileUrl(part)
    else {
      const { before: title, company } = splitAtTitle(part)
      if (company && title && companyParts.length === 0) referral.title = title
      if (!company && referral.title === undefined && withoutQuotes(part) === part && isJobTitle(part))
        referral.title = part
      else companyParts.push(company && companyParts.length === 0 ? company : part)
    }
  }
  // The name of a company may contain commas: Smith, Lee & Sons.
  if (companyParts.length > 0) referral.company = companyParts.map(withoutQuotes).join(', ')
  return referral
}

/** The title and the company in a part: “CFO at Acme”, “CFO of Acme”. */
function splitAtTitle(part: string): { before: string; company: string } {
  const found = titleOfCompany(part)
  return found ? { before: found.title, company: withoutQuotes(found.company) } : splitAtCompany(part)
}

/** Before a company: “Sam Cho at Acme”, “Ann @Acme”. */
const beforeCompany = /(?:^| )(?:at |@ ?)/i
/** Before a company, which then begins with a capital: “Sam Cho of Acme”, but “Kim from church”. */
const beforeCapital = / (?:with|from|of) (?=["“\p{Lu}\d])/u
/** Before what else is said of a person: “Mo Po – Recruiter”, “Lee Park (CFO, Acme)”. */
const beforeAside = / (?:[-–—|/] |\()/

/** The name in the first part of a note, a company after it, and what else is said there. */
function splitAfterName(text: string): { named: string; company: string; details: string[] } {
  const found = splitAt(text, beforeAside)
  const aside = found ? withoutBracket(found) : ''
  const isSuffix = found !== null && isNameSuffix(aside, found.before)
  if (
    found &&
    found.before !== '' &&
    aside !== '' &&
    !isSuffix &&
    !pronouns.has(bareWord(aside.split(/[/, ]/)[0] ?? ''))
  )
    return { ...splitAfterName(found.before), details: splitAtCommas(aside) }
  const { before, company } = splitAtCompany(text, beforeCapital)
  return { named: before.replace(/ (?:who )?(?:works?|working|is|now)$/, ''), company, details: [] }
}

/** What follows a name after a dash, or in brackets at the end; empty where brackets are not all that follows. */
function withoutBracket({ after, separator }: { after: string; separator: string }): string {
  if (!separator.endsWith('(')) return after
  return after.endsWith(')') && !after.includes('(') ? after.slice(0, -1).trim() : ''
}

/** The degree and the company in “PhD at Acme”, each as a part; any other part by itself. */
function splitAfterSuffix(part: string, name: string): string[] {
  const { before, company } = splitAtCompany(part)
  return company !== '' && before !== '' && isNameSuffix(before, name) ? [before, company] : [part]
}

/**
 * What stands before and after “at” in “CFO at Acme”; all of it, and no company, where there is none.
 * @param other another separator, which counts where there is no “at”.
 */
function splitAtCompany(text: string, other?: RegExp): { before: string; company: string } {
  if (withoutQuotes(text) !== text) return { before: withoutQuotes(text), company: '' }
  const found = splitAt(text, beforeCompany) ?? (other ? splitAt(text, other) : null)
  return found ? { before: found.before, company: withoutQuotes(found.after) } : { before: text, company: '' }
}

function notAnAddress(text: string): RapportError {
  return new RapportError('usage', `“${text}” is not an e-mail address.`, {
    hint: 'Write it like this: lee@example.com.',
  })
}

/** A text without the e-mail addresses in it. */
function withoutEmails(text: string): string {
  const words = text.replace(/[<>()]/g, ' ').split(/\s+/)
  const isPlain = !text.includes('@')
  return withoutQuotes(
    isPlain
      ? text
      : words
          .filter((word) => !/.@./.test(word))
          .join(' ')
          .trim(),
  )
}

/**
 * The parts directly after a name that belong to it: its degrees and the like, as PhD in “Al Foo, PhD, Acme”, and the
 * given name before a degree in “Foo, Al, PhD”.
 */
function takeSuffixes(name: string, parts: string[]): string[] {
  const [given = '', degree = ''] = parts
  if (![name, given].some((each) => /\s/.test(each)) && isNameSuffix(degree, `${given} ${name}`))
    return [given, ...takeSuffixes(`${given} ${name}`, parts.slice(1))]
  const end = parts.findIndex((part) => !isNameSuffix(part, name))
  return end < 0 ? parts : parts.slice(0, end)
}

/** The phone number at the end of a name; empty for none. Short numbers belong to the name: Studio 54. */
function phoneAfterName(text: string): string {
  const start = text.search(/(?<=\s)[+(]?\d/)
  return start > 0 && isPhone(text.slice(start)) ? text.slice(start) : ''
}

/** Whether a text is a phone number: five digits or more and no words, so that “3M” is a company. */
function isPhone(text: string): boolean {
  return text.replace(/\D/g, '').length >= 5 && /^(?:tel:)?[\d\s()+./x-]+(?:;ext=\d+|ext\.?\s*\d+)?$/i.test(text)
}

/** Degrees of two letters. Others are more often companies: AA, CA. */
const shortDegrees: ReadonlySet<string> = new Set(['ma', 'ba', 'md', 'rn', 'jd', 'bs', 'ms'])

/**
 * Whether a part after a name is a degree or the like, and not a company in capital letters such as IBM. Behind it may
 * stand what people add to their names: RN 🌟, MBA | Coach, RN (she/her).
 */
function isNameSuffix(part: string, name: string): boolean {
  const isSuffix = (word: string) => {
    const bare = bareWord(word)
    return degrees.has(bare) || shortDegrees.has(bare) || Object.hasOwn(generations, bare) || /[®™]$/.test(word)
  }
  const words = part.split(/\s+/)
  const end = words.findIndex((word) => !isSuffix(word))
  const isAddition = end > 0 && /^(?:\(|[^\p{L}\p{N}&]+$)/u.test(words[end] ?? '')
  return name.includes(' ') && (end < 0 || isAddition)
}
