import { isSameCompanyIn } from '../model/companyNames.js'
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
 * to an interviewer, else the newest that leads to somebody at the company, who is then the first in it. Those who
 * interview the user there, in any round, are not in it. Empty where nobody was introduced.
 */
export function chainToInterview(book: Book, interview: Interview): string[] {
  const { company, interviewers } = interview
  const inRoom = interviewersAt(book, interview)
  const isOutside = (id: string) => !inRoom.has(id)
  const led = newestFirst(book, interviewers).map((id) => chainTo(book, id).filter(isOutside))
  const toInterviewer = led.find((chain) => chain.length > 0)
  if (toInterviewer !== undefined) return toInterviewer
  const others = contactsAt(book, company).map(({ id }) => id)
  const doors = newestFirst(book, others).filter((each) => !interviewers.includes(each))
  const door = doors.find((each) => chainTo(book, each).some(isOutside))
  return door === undefined ? [] : [door, ...chainTo(book, door)].filter(isOutside)
}

/** The ids of those who opened the door to an interview, the nearest first, without those who interview the user there. */
export function hostsOf(book: Book, interview: Interview): string[] {
  const inRoom = interviewersAt(book, interview)
  return interview.through.filter((id) => !inRoom.has(id))
}

/** The ids of those who interview the user at the company of an interview, or have. */
function interviewersAt(book: Book, { company, interviewers }: Interview): Set<string> {
  const rounds = book.interviews.filter((each) => isSameCompanyIn(book, each.company, company))
  return new Set([...interviewers, ...rounds.flatMap((each) => each.interviewers)])
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
