import type { Day } from '../dates/day.js'
import type { DueTime } from '../dates/dayAndTime.js'
import { isAnswer, isWritten } from '../model/channel.js'
import { getById } from '../model/collection.js'
import type { FollowUpKind } from '../model/followUpKind.js'
import { isImported, isWith, peopleOf } from '../model/interaction.js'
import { hasOpenFollowUp, openFollowUpsFor } from '../model/lookup.js'
import type { Book, Contact, Touch } from '../model/schema.js'
import { defaultDueDay } from './delays.js'
import type { NewFollowUp } from './newFollowUp.js'

/** A touch that is being logged, and what the rules need to know. */
export interface TouchContext {
  touch: Touch
  /** The book with the touch and its referrals in it, after the closing rules. */
  book: Book
  /** The day and time for the first contact with a referred contact, by id; only where the user named a day. */
  contactOn: Map<string, DueTime>
  isInterview?: boolean | undefined
  today: Day
}

/** The follow-ups that a touch opens by itself (CLI contract, "What a logged touch does by itself"); empty for none. */
export function autoFollowUps(context: TouchContext): NewFollowUp[] {
  return [...firstContacts(context), ...thankYou(context), ...tellIntroducers(context)]
}

/**
 * The follow-up that the script of a touch opens. Empty when
 * - the script did not reach the contact;
 * - the same one is open already, in the book or among `opened` (one with another reason is not the same);
 * - it would wait for an answer, and the touch is one;
 * - it is to tell how it went, or waits for an introduction, and the script is about nobody, or about the contact.
 */
export function scriptFollowUps(
  kind: FollowUpKind,
  { touch, book, today }: TouchContext,
  opened: NewFollowUp[],
): NewFollowUp[] {
  const { contactId, aboutId, direction, outcome } = touch
  const hasReached = direction === 'out' && outcome !== 'no-answer' && outcome !== 'declined'
  if (!hasReached || (waitsForAnswer.has(kind) && isAnswer(outcome))) return []
  if (isAboutSomebody.has(kind) && (aboutId === undefined || aboutId === contactId)) return []
  const others = [...openFollowUpsFor(book, contactId), ...opened.filter((each) => each.contactId === contactId)]
  const isSame = (each: Pick<NewFollowUp, 'kind' | 'aboutId' | 'why'>) =>
    each.kind === kind && (aboutId === undefined || each.aboutId === aboutId) && (kind !== 'follow-up' || !each.why)
  if (others.some(isSame)) return []
  return [{ contactId, dueOn: defaultDueDay(kind, touch.on, today), kind, aboutId: aboutId ?? null }]
}

/** The kinds that are about another contact. */
const isAboutSomebody = new Set<FollowUpKind>(['tell-host', 'awaited-introduction'])

/** The kinds that an answer closes. */
const waitsForAnswer = new Set<FollowUpKind>(['nudge', 'try-someone-else'])

/**
 * A first contact with each referred contact that is new, on the day that the user named or the next business day. For
 * a contact that is not new, a plain follow-up, only if the user named a day. None where a follow-up is open already.
 */
function firstContacts({ touch, book, contactOn, today }: TouchContext): NewFollowUp[] {
  const defaultDay = defaultDueDay('first-contact', touch.on, today)
  return touch.referred.flatMap((contactId): NewFollowUp[] => {
    if (hasOpenFollowUp(book, contactId)) return []
    const { day: dueOn, at } = contactOn.get(contactId) ?? {}
    const isNew =
      !book.interactions.some((each) => isWith(each, contactId)) &&
      !book.contacts.some((each) => each.introducers.includes(contactId))
    if (isNew) return [{ contactId, dueOn: dueOn ?? defaultDay, at, kind: 'first-contact' }]
    return dueOn === undefined
      ? []
      : [{ contactId, dueOn, at, kind: 'follow-up', why: namedBy(book, touch, getById(book.contacts, contactId)) }]
  })
}

/** Who named a contact, for the user alone, and whether to keep quiet about it. */
function namedBy({ contacts }: Book, { contactId }: Touch, { unnamedIntroducers = [] }: Contact): string {
  const words = `${getById(contacts, contactId).name} named them`
  return unnamedIntroducers.includes(contactId) ? `${words}; leave that name out` : words
}

/**
 * Thanks on the day after a meeting, and after a call that gave the user something (METHOD section 4), unless thanks are
 * open already, or it is an interview, whose thanks were opened with it. What a call gave is the help of its first contact.
 */
function thankYou({ touch, book, isInterview, today }: TouchContext): NewFollowUp[] {
  if (isInterview) return []
  const { outcome, got, contactId: first } = touch
  const toThank = outcome === 'met' ? peopleOf(touch) : outcome === 'spoke' && got.length > 0 ? [first] : []
  const dueOn = defaultDueDay('thank-you', touch.on, today)
  return toThank
    .filter((contactId) => !isKindOpen(book, contactId, 'thank-you'))
    .map((contactId) => ({ contactId, dueOn, kind: 'thank-you' }))
}

/**
 * News for every introducer of the contact: what came of the first conversation, and of each later meeting (METHOD
 * section 3). None where such news are open already, or the introducer took part.
 */
function tellIntroducers({ touch, book, today }: TouchContext): NewFollowUp[] {
  if (!talkOutcomes.has(touch.outcome)) return []
  const dueOn = defaultDueDay('tell-host', touch.on, today)
  return peopleOf(touch).flatMap((aboutId): NewFollowUp[] => {
    const talkedBefore = book.interactions.some(
      (each) => isWith(each, aboutId) && each.id !== touch.id && talkOutcomes.has(each.outcome),
    )
    if (talkedBefore && touch.outcome !== 'met') return []
    return getById(book.contacts, aboutId)
      .introducers.filter((each) => !isWith(touch, each) && !isKindOpen(book, each, 'tell-host', aboutId))
      .map((introducerId) => ({ contactId: introducerId, aboutId, dueOn, kind: 'tell-host' }))
  })
}

/** The outcomes that are news for an introducer; a no is, too. */
const talkOutcomes = new Set<Touch['outcome']>(['spoke', 'met', 'declined'])

/** Whether a follow-up of this kind is open for a contact, with `aboutId` only one about that contact. */
function isKindOpen(book: Book, contactId: string, kind: FollowUpKind, aboutId?: string): boolean {
  return openFollowUpsFor(book, contactId).some(
    (each) => each.kind === kind && (aboutId === undefined || each.aboutId === aboutId),
  )
}

/**
 * Whether a touch is the user's first message to a contact, in writing, and may expect an answer. What they wrote before
 * their search began, as a file says, does not count.
 */
export function isWrittenFirstContact({ touch, book }: TouchContext): boolean {
  if (!isWritten(touch.channel) || touch.outcome !== 'sent' || touch.expectedAnswer === false) return false
  return !book.interactions.some(
    (each) => isWith(each, touch.contactId) && each.id !== touch.id && each.direction === 'out' && !isImported(each),
  )
}
