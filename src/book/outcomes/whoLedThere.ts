import { hostsOf } from '../interviews/chain.js'
import { isReference } from '../interviews/reference.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { contactById, contactsAt, touchesWith } from '../model/lookup.js'
import type { Book, Contact } from '../model/schema.js'

/** Those whose help led to a job, in the order in which they hear of it. */
export interface WhoLedThere {
  /** Who introduced the user to somebody there, and the references of the user: they hear first, by phone. */
  first: Contact[]
  /** The others along the chains of introductions. */
  others: Contact[]
}

/**
 * Everybody along every chain of introductions that led to a company, and the user's references (METHOD section 5). Not
 * those who interviewed the user there, who know; not archived contacts.
 * @example whoLedThere(book, 'Kern').first.map(({ name }) => name) // ['Dana Reyes', 'Kim Roe']
 */
export function whoLedThere(book: Book, company: string): WhoLedThere {
  const interviews = book.interviews.filter((each) => isSameCompanyIn(book, each.company, company))
  const interviewers = new Set(interviews.flatMap((each) => each.interviewers))
  const known = contactsAt(book, company).filter(({ id }) => touchesWith(book, id).length > 0)
  const there = [...interviewers, ...known.map(({ id }) => id)]
  const hosts = [...interviews.flatMap((each) => hostsOf(book, each).slice(0, 1)), ...introducersOf(book, there)]
  const chain = [...interviews.flatMap(({ through }) => through), ...ancestorsOf(book, there)]
  const references = book.contacts.filter(isReference).map(({ id }) => id)
  const first = new Set([...hosts, ...references])
  const others = new Set(chain.filter((id) => !first.has(id)))
  const toTell = (ids: Set<string>) =>
    [...ids].flatMap((id) => {
      const contact = contactById(book, id)
      return contact?.status === 'active' && !interviewers.has(id) ? [contact] : []
    })
  return { first: toTell(first), others: toTell(others) }
}

function introducersOf(book: Book, ids: readonly string[]): string[] {
  return ids.flatMap((id) => contactById(book, id)?.introducers ?? [])
}

/** The introducers of contacts, the introducers of those, and so on. */
function ancestorsOf(book: Book, ids: readonly string[]): string[] {
  const found = new Set<string>()
  let last = [...ids]
  while (last.length > 0) {
    last = introducersOf(book, last).filter((id) => !found.has(id))
    for (const id of last) found.add(id)
  }
  return [...found]
}
