import { contactById, contactsAt } from '../model/lookup.js'
import type { Book, Interview } from '../model/schema.js'

/**
 * The ids of who led to a contact: the latest introducer, the latest introducer of that one, and so on; empty when nobody
 * introduced the contact.
 */
export function chainTo(book: Book, contactId: string): string[] {
  const chain: string[] = []
  let last = contactById(book, contactId)?.introducers.at(-1)
  while (last !== undefined && last !== contactId && !chain.includes(last)) {
    chain.push(last)
    last = contactById(book, last)?.introducers.at(-1)
  }
  return chain
}

/**
 * The chain of introductions that led to an interview, the one who introduced an interviewer first: the newest that leads
 * to an interviewer, else the newest that leads to somebody at the company, who is then the first in it. Empty where nobody
 * was introduced.
 */
export function chainToInterview(book: Book, { company, interviewers }: Interview): string[] {
  const led = newestFirst(book, interviewers).map((id) => chainTo(book, id))
  const toInterviewer = led.find((chain) => chain.length > 0)
  if (toInterviewer !== undefined) return toInterviewer
  const others = contactsAt(book, company).map(({ id }) => id)
  const door = newestFirst(book, others).find((each) => !interviewers.includes(each) && chainTo(book, each).length > 0)
  return door === undefined ? [] : [door, ...chainTo(book, door)]
}

/** Contacts by when they were named to the user, the newest first. */
function newestFirst(book: Book, ids: readonly string[]): string[] {
  const namedAt = (id: string) => {
    const days = book.interactions.flatMap((each) => (each.referred.includes(id) ? each.on : []))
    return days.sort().at(-1) ?? contactById(book, id)?.createdAt.slice(0, 10) ?? ''
  }
  return ids
    .map((id) => ({ id, at: namedAt(id) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ id }) => id)
}
