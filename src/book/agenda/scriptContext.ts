import { isResponse } from '../model/channel.js'
import { peopleOf } from '../model/interaction.js'
import { contactById, hasAnswered, openFollowUpsFor, touchesWith } from '../model/lookup.js'
import { newestFirst } from '../model/order.js'
import type { Book, Touch } from '../model/schema.js'

/** What the log can lend to a script, in the words in which it was noted; empty where it knows nothing. */
export interface ScriptContext {
  /** The last talk with the person it is for. */
  last: { summary: string }
  /** What that person gave me last. */
  got: { words: string }
  /** What came of the last talk with the person it is about. */
  news: { summary: string }
}

/** Recalls what was noted of talks with somebody, and of those with another person whom a script is about. */
export function scriptContext(book: Book, toId: string | null, aboutId: string | null): ScriptContext {
  const talks = talksWith(book, toId)
  const giving = talks.find((each) => each.got.length > 0)
  return {
    last: { summary: talks.find(hasSummary)?.summary ?? '' },
    got: { words: giving ? giftWords(book, giving) : '' },
    news: { summary: newsOf(talksWith(book, aboutId)) },
  }
}

/** The contact whom a message is about: as what is due says, else the last one talked to whom its reader introduced. */
export function aboutWhom(book: Book, toId: string): string | null {
  const due = openFollowUpsFor(book, toId).find((each) => each.aboutId !== undefined)
  if (due?.aboutId !== undefined) return due.aboutId
  const introduced = new Set(book.contacts.filter((each) => each.introducers.includes(toId)).map((each) => each.id))
  const talks = book.interactions.filter(({ outcome }) => isResponse(outcome)).sort(newestFirst)
  return talks.flatMap(peopleOf).find((id) => introduced.has(id)) ?? null
}

/** Whether there was any touch with a contact that reached them. */
export function wasInTouch(book: Book, contactId: string): boolean {
  return touchesWith(book, contactId).some(({ outcome }) => outcome !== 'no-answer')
}

/** Whether a contact has answered me, and I have never given them anything. */
export function gaveNothing(book: Book, contactId: string): boolean {
  return hasAnswered(book, contactId) && touchesWith(book, contactId).every(({ gave }) => gave === undefined)
}

/** Talks with a contact, the newest first; what ended in a no was a talk too. */
function talksWith(book: Book, contactId: string | null): Touch[] {
  return touchesWith(book, contactId).filter(({ outcome }) => isResponse(outcome))
}

/** What came of talking; what they wrote, where there was no talk. */
function newsOf(talks: Touch[]): string {
  const noted = talks.filter(hasSummary)
  return (noted.find(({ outcome }) => outcome !== 'replied') ?? noted[0])?.summary ?? ''
}

const hasSummary = ({ summary }: Touch) => summary !== ''

function giftWords(book: Book, { summary, got, referred }: Touch): string {
  if (summary !== '') return summary
  const names = referred.flatMap((id) => contactById(book, id)?.name ?? [])
  return names.length > 0 ? `your introduction to ${names.join(' and ')}` : `your ${got.join(' and ')}`
}
