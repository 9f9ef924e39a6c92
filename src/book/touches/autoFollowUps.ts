import { type Day, later, plus } from '../dates/day.js'
import { isWritten } from '../model/channel.js'
import { getById } from '../model/collection.js'
import type { Kind } from '../model/kind.js'
import type { Book, FollowUp, Interaction } from '../model/schema.js'
import { businessDaysAfter, type NewFollowUp } from './followUp.js'

/** A touch that was just made, and the book with everything that it has brought in and closed. */
export interface MadeTouch {
  touch: Interaction
  book: Book
  /** When I will be in touch with those who were named, where a day was said. */
  contactOn: Map<string, Day>
  today: Day
}

/** What a touch opens by itself (CLI contract, "What a logged touch does by itself"). */
export function autoFollowUps(made: MadeTouch): NewFollowUp[] {
  return [...firstContacts(made), ...thankYou(made), ...tellHosts(made)]
}

/**
 * Those whom somebody named, and with whom nothing has begun yet, are to be contacted on the next business day; somebody
 * I was in touch with before, only where a day was said.
 */
function firstContacts({ touch, book, contactOn, today }: MadeTouch): NewFollowUp[] {
  const usual = businessDaysAfter(touch.on, 1, today)
  return touch.referred.flatMap((contactId): NewFollowUp[] => {
    if (book.followUps.some((each) => each.contactId === contactId && each.status === 'open')) return []
    const dueOn = contactOn.get(contactId)
    const isNew =
      !book.interactions.some((each) => each.contactId === contactId) &&
      !book.contacts.some((each) => each.introducers.includes(contactId))
    if (isNew) return [{ contactId, dueOn: dueOn ?? usual, kind: 'first-contact' }]
    return dueOn === undefined ? [] : [{ contactId, dueOn, kind: 'follow-up', why: namedBy(book, touch) }]
  })
}

function namedBy({ contacts }: Book, { contactId }: Interaction): string {
  return `${getById(contacts, contactId as string).name} named them`
}

/** Thanks, the day after a meeting (METHOD section 4). */
function thankYou({ touch, book, today }: MadeTouch): NewFollowUp[] {
  const { contactId } = touch
  if (touch.outcome !== 'met' || contactId === null || isOpen(book, contactId, 'thank-you')) return []
  const dueOn = later(plus(touch.on, { count: 1, unit: 'd' }), today)
  return [{ contactId, dueOn, kind: 'thank-you' }]
}

/** Everybody who introduced somebody hears what came of the first talk, and of each later meeting (METHOD section 3). */
function tellHosts({ touch, book, today }: MadeTouch): NewFollowUp[] {
  const { contactId, outcome } = touch
  if (contactId === null || !talked.has(outcome)) return []
  const talkedBefore = book.interactions.some(
    (each) => each.contactId === contactId && each.id !== touch.id && talked.has(each.outcome),
  )
  if (talkedBefore && outcome !== 'met') return []
  const dueOn = businessDaysAfter(touch.on, 1, today)
  return getById(book.contacts, contactId)
    .introducers.filter((host) => !isOpen(book, host, 'tell-host', contactId))
    .map((host) => ({ contactId: host, aboutId: contactId, dueOn, kind: 'tell-host' }))
}

const talked = new Set<Interaction['outcome']>(['spoke', 'met', 'declined'])

function isOpen(book: Book, contactId: string, kind: Kind, aboutId?: string): boolean {
  const fits = (each: FollowUp) => each.contactId === contactId && each.kind === kind && each.status === 'open'
  return book.followUps.some((each) => fits(each) && (aboutId === undefined || each.aboutId === aboutId))
}

/** Whether this is the first that somebody gets from me, in writing, and it asks for an answer. */
export function isWrittenFirstContact({ touch, book }: MadeTouch): boolean {
  if (!isWritten(touch.channel) || touch.outcome !== 'sent' || wantsNoAnswer.has(touch.template ?? '')) return false
  return !book.interactions.some(
    (each) => each.contactId === touch.contactId && each.id !== touch.id && each.direction === 'out',
  )
}

/** Scripts that thank, tell or give; nobody is reminded to answer them. */
const wantsNoAnswer = new Set(['close-out', 'give', 'interview-thank-you', 'landed', 'tell-host', 'thank-you'])
