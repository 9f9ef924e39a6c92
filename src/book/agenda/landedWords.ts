import { listed } from '../../text/listed.js'
import { spokenName } from '../identity/greetingName.js'
import { isKnowingReference } from '../interviews/reference.js'
import { type Yield, yields } from '../model/channel.js'
import { isHelpOf } from '../model/interaction.js'
import { contactById } from '../model/lookup.js'
import type { Book } from '../model/schema.js'

/** The good news in one sentence; empty where the user has not landed. @example "I'm joining Acme as their new CFO" */
export function landedWords({ landed }: Pick<Book, 'landed'>): string {
  if (landed === null) return ''
  const { company, role = '' } = landed
  return `I'm joining ${company}${isTitle(role) ? ` as their new ${role}` : ''}`
}

/** Whether a role is a person, as a director of sales is; “sales” or “something with numbers” is none. */
function isTitle(role: string): boolean {
  const [head = ''] = role.split(/ (?:of|for) |,/)
  return /\b[A-Z]{2,4}$/.test(head) || titles.test(head)
}

const titles =
  /\b(?:accountant|administrator|advisor|aide|analyst|architect|assistant|associate|buyer|chef|clerk|coach|consultant|controller|coordinator|counselor|designer|developer|director|driver|electrician|engineer|executive|head|lead|librarian|machinist|manager|mechanic|nurse|officer|operator|paralegal|planner|president|principal|programmer|recruiter|representative|scientist|specialist|supervisor|teacher|technician|welder|writer)$/i

/**
 * What a contact did for the user, as the book knows it: whom they introduced, or that they vouched for the user. Empty for
 * nothing that is known.
 * @example helpWords(book, stan.id) // 'introducing me to Dana Reyes and Lee Park'
 */
export function helpWords(book: Book, id: string | null): string {
  const contact = contactById(book, id)
  if (contact === undefined) return ''
  const introduced = book.contacts.filter(({ introducers }) => introducers.includes(contact.id))
  const names = introduced.map(({ name }) => spokenName(name))
  if (names.length > 2) return `introducing me to ${names[0]} and others`
  if (names.length > 0) return `introducing me to ${names.join(' and ')}`
  if (isKnowingReference(book, contact)) return 'being a reference for me'
  const gave = new Set(book.interactions.flatMap((each) => (isHelpOf(each, contact.id) ? each.got : [])))
  const given = yields.filter((each) => gave.has(each)).map((each) => yieldWords[each])
  return given.length > 0 ? `your ${listed(given, 'and')}` : ''
}

/** What was given, after “your”. */
const yieldWords: Record<Yield, string> = {
  advice: 'advice',
  information: 'insights',
  lead: 'tip',
  referral: 'introductions',
}
