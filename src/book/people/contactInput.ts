import { RapportError } from '../error.js'
import { emailsIn } from '../identity/emailsIn.js'
import { phoneNumberIn } from '../identity/phoneNumberIn.js'
import { profileUrl } from '../identity/profileUrl.js'

/**
 * The e-mail addresses in what a user typed or pasted; empty for an empty text.
 * @throws RapportError `usage` when there is none in it.
 * @example parseEmails('Cy Low <cy@example.org>') // ['cy@example.org']
 */
export function parseEmails(text: string): string[] {
  const emails = emailsIn(text).map(withoutQuotes)
  if (text.trim() === '') return []
  const areAddresses = emails.length > 0 && emails.every((each) => emailPattern.test(each))
  if (areAddresses && !saysMore(text)) return emails
  const fault = areAddresses ? 'has more than an e-mail address in it' : 'is not an e-mail address'
  throw new RapportError('usage', `“${text.trim()}” ${fault}.`, { hint: 'Write it like this: dana@example.com.' })
}

const withoutQuotes = (email: string) => email.replace(/^'([^']+)'$/, '$1')

/** Words that may stand beside addresses. A name may stand before one in angle brackets, too. */
const labels = new Set([
  'and',
  'or',
  'email',
  'e-mail',
  'mail',
  'work',
  'home',
  'personal',
  'private',
  'office',
  'also',
])

/** Whether a text has more than addresses, their labels and names, which would be lost: a number, a note. */
function saysMore(text: string): boolean {
  if (/^\s*mailto:/i.test(text)) return false
  const rest = text.split(/[\s<>",;()]+/).filter((word) => word !== '' && !word.includes('@'))
  if (text.includes('<')) return rest.some((word) => /\d/.test(word))
  return rest.some((word) => /[\p{L}\p{N}]/u.test(word) && !labels.has(word.toLowerCase().replace(/:$/, '')))
}

/** One @, and a host name with a dot: no page, no `dana@acme,com`. */
const emailPattern = /^[^\s@:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/

/**
 * The phone numbers in what a user typed or pasted, as they are written; empty for an empty text.
 * @throws RapportError `usage` when there is none in it.
 * @example parsePhones('tel:+1-555-0100, 555-0142') // ['+1-555-0100', '555-0142']
 */
export function parsePhones(text: string): string[] {
  if (text.trim() === '') return []
  const phones = splitPhones(text).flatMap((part) => phoneNumberIn(withoutLabel(part)) ?? [])
  // The shortest numbers have three digits: 911.
  const isNumber = phones.length > 0 && phones.every((each) => countDigits(each) >= 3 && countDigits(each) <= maxDigits)
  if (isNumber && !/@|:\/\/|^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s*$/.test(text)) return phones
  throw new RapportError('usage', `“${text.trim()}” is not a phone number.`, {
    hint: 'Write it like this: 555-010-0142, or +44 20 7946 0018.',
  })
}

/** The most digits of a number: 15 (E.164), and an extension. */
const maxDigits = 21

const countDigits = (text: string) => text.replace(/\P{Nd}/gu, '').length

/** A number without a label before it: “mobile: 555-0142”. */
export function withoutLabel(text: string): string {
  const label = /^\s*(?!tel:)\p{L}[\p{L} .-]{0,20}:/iu.exec(text)?.[0] ?? ''
  return text.slice(label.length)
}

/** Several numbers in one text. A comma or slash inside a number stays: 030/123456, 555-0100, ext. 12. */
function splitPhones(text: string): string[] {
  const parts = text.split(/[,;|\n]| \/ | or /).filter((part) => part.trim() !== '')
  return parts.every((part) => countDigits(part) >= 6) ? parts : [text]
}

/**
 * The URL of a page that a user typed or pasted; empty for an empty text. A LinkedIn profile gets its canonical form.
 * @throws RapportError `usage` when it is not one page on the web.
 * @example parsePage('<https://de.linkedin.com/in/DanaReyes?trk=x>') // 'https://www.linkedin.com/in/danareyes'
 */
export function parsePage(text: string): string {
  const page = text.trim().replace(/^<([^<>]*)>$/, '$1')
  if (page === '' || pagePattern.test(page)) return profileUrl(page)
  throw new RapportError('usage', `“${page}” is not the address of a page.`, {
    hint: 'Write one, like this: https://www.linkedin.com/in/danareyes.',
  })
}

/** A host name with a dot, perhaps after `https://`, and no spaces. No other kind of link. */
const pagePattern = /^(?:https?:\/\/)?[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+(?::\d+)?(?:[/?#]\S*)?$/i
