import type { Day } from '../dates/day.js'
import { isWritten } from '../model/channel.js'
import { getById } from '../model/collection.js'
import type { FollowUpKind } from '../model/followUpKind.js'
import { isWith, peopleOf } from '../model/interaction.js'
import { openFollowUpsFor } from '../model/lookup.js'
import type { Book, Touch } from '../model/schema.js'
import { type NewFollowUp, usualDay } from './followUp.js'

/** A touch that was just made, and the book with everything that it has brought in and closed. */
export interface MadeTouch {
  touch: Touch
  book: Book
  /** When I will be in touch with those who were named, where a day was said. */
  contactOn: Map<string, Day>
  today: Day
}

/** What a touch opens by itself (CLI contract, "What a logged touch does by itself"). */
export function autoFollowUps(made: MadeTouch): NewFollowUp[] {
  return [...firstContacts(made), ...thankYou(made), ...tellHosts(made)]
}

/** What the script of a touch opens, once it has reached them, and unless the same is open for them already. */
export function scriptFollowUps(kind: FollowUpKind, { touch, book, today }: MadeTouch): NewFollowUp[] {
  const { contactId, aboutId, direction, outcome } = touch
  const isReached = direction === 'out' && outcome !== 'no-answer' && outcome !== 'declined'
  if (!isReached || isOpen(book, contactId, kind, aboutId)) return []
  return [{ contactId, dueOn: usualDay(kind, touch.on, today), kind, aboutId: aboutId ?? null }]
}

/**
 * The contacts whom somebody named, and with whom nothing has begun yet, are to be contacted on the next business day; a
 * contact I was in touch with before, only where a day was said.
 */
function firstContacts({ touch, book, contactOn, today }: MadeTouch): NewFollowUp[] {
  const usual = usualDay('first-contact', touch.on, today)
  return touch.referred.flatMap((contactId): NewFollowUp[] => {
    if (openFollowUpsFor(book, contactId).length > 0) return []
    const dueOn = contactOn.get(contactId)
    const isNew =
      !book.interactions.some((each) => isWith(each, contactId)) &&
      !book.contacts.some((each) => each.introducers.includes(contactId))
    if (isNew) return [{ contactId, dueOn: dueOn ?? usual, kind: 'first-contact' }]
    return dueOn === undefined ? [] : [{ contactId, dueOn, kind: 'follow-up', why: namedBy(book, touch) }]
  })
}

function namedBy({ contacts }: Book, { contactId }: Touch): string {
  return `${getById(contacts, contactId).name} named them`
}

/** Thanks, the day after a meeting (METHOD section 4). */
function thankYou({ touch, book, today }: MadeTouch): NewFollowUp[] {
  if (touch.outcome !== 'met') return []
  const dueOn = usualDay('thank-you', touch.on, today)
  return peopleOf(touch)
    .filter((contactId) => !isOpen(book, contactId, 'thank-you'))
    .map((contactId) => ({ contactId, dueOn, kind: 'thank-you' }))
}

/** Everybody who introduced somebody hears what came of the first talk, and of each later meeting (METHOD section 3). */
function tellHosts({ touch, book, today }: MadeTouch): NewFollowUp[] {
  if (!talked.has(touch.outcome)) return []
  const dueOn = usualDay('tell-host', touch.on, today)
  return peopleOf(touch).flatMap((aboutId): NewFollowUp[] => {
    const talkedBefore = book.interactions.some(
      (each) => isWith(each, aboutId) && each.id !== touch.id && talked.has(each.outcome),
    )
    if (talkedBefore && touch.outcome !== 'met') return []
    return getById(book.contacts, aboutId)
      .introducers.filter((host) => !isOpen(book, host, 'tell-host', aboutId))
      .map((host) => ({ contactId: host, aboutId, dueOn, kind: 'tell-host' }))
  })
}

const talked = new Set<Touch['outcome']>(['spoke', 'met', 'declined'])

function isOpen(book: Book, contactId: string, kind: FollowUpKind, aboutId?: string): boolean {
  return openFollowUpsFor(book, contactId).some(
    (each) => each.kind === kind && (aboutId === undefined || each.aboutId === aboutId),
  )
}

/** Whether this is the first that a contact gets from me, in writing, and it asks for an answer. */
export function isWrittenFirstContact({ touch, book }: MadeTouch): boolean {
  if (!isWritten(touch.channel) || touch.outcome !== 'sent' || touch.expectedAnswer === false) return false
  return !book.interactions.some(
    (each) => isWith(each, touch.contactId) && each.id !== touch.id && each.direction === 'out',
  )
}
