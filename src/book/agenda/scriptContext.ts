import { isAnswer, isResponse } from '../model/channel.js'
import { newestFirst, openFollowUps } from '../model/order.js'
import type { Book, Interaction } from '../model/schema.js'

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

/** Whom a message to somebody is about: as what is due says, else the last one talked to whom they introduced. */
export function aboutWhom(book: Book, toId: string): string | null {
  const due = openFollowUps(book).find((each) => each.contactId === toId && each.aboutId !== undefined)
  if (due?.aboutId !== undefined) return due.aboutId
  const introduced = new Set(book.contacts.filter((each) => each.introducers.includes(toId)).map((each) => each.id))
  const talks = book.interactions.filter((each) => introduced.has(each.contactId ?? '') && isResponse(each.outcome))
  return talks.sort(newestFirst)[0]?.contactId ?? null
}

/** Whether there was any touch with somebody that reached them. */
export function wasInTouch(book: Book, contactId: string): boolean {
  return book.interactions.some((each) => each.contactId === contactId && each.outcome !== 'no-answer')
}

/** Whether somebody has answered me, and I have never given them anything. */
export function gaveNothing(book: Book, contactId: string): boolean {
  const touches = book.interactions.filter((each) => each.contactId === contactId)
  return touches.some((each) => isAnswer(each.outcome)) && touches.every((each) => each.gave === undefined)
}

/** Talks with somebody, the newest first; what ended in a no was a talk too. */
function talksWith(book: Book, contactId: string | null): Interaction[] {
  if (contactId === null) return []
  return book.interactions.filter((each) => each.contactId === contactId && isResponse(each.outcome)).sort(newestFirst)
}

/** What came of talking; what they wrote, where there was no talk. */
function newsOf(talks: Interaction[]): string {
  const noted = talks.filter(hasSummary)
  return (noted.find(({ outcome }) => outcome !== 'replied') ?? noted[0])?.summary ?? ''
}

const hasSummary = ({ summary }: Interaction) => summary !== ''

function giftWords(book: Book, { summary, got, referred }: Interaction): string {
  if (summary !== '') return summary
  const names = book.contacts.filter((each) => referred.includes(each.id)).map((each) => each.name)
  return names.length > 0 ? `your introduction to ${names.join(' and ')}` : `your ${got.join(' and ')}`
}
