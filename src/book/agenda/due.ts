import type { ClockTime } from '../dates/clock.js'
import { type Day, daysBetween, later, plus } from '../dates/day.js'
import { hasBegun, isAhead as isInterviewAhead } from '../interviews/findInterviews.js'
import { isReference } from '../interviews/reference.js'
import type { Channel } from '../model/channel.js'
import { type DueKind, isAboutInterview } from '../model/followUpKind.js'
import {
  contactById,
  hasAnswered,
  hasOpenFollowUp,
  interviewById,
  lastTouchWith,
  openFollowUpsFor,
} from '../model/lookup.js'
import { byDueTime } from '../model/order.js'
import type { Book, Contact, FollowUp, Interaction, Touch } from '../model/schema.js'
import { contactNames, type FollowUpJson, followUpToJson } from '../model/toJson.js'
import { isPaused } from '../touches/paused.js'
import { scriptForFollowUp } from './scriptForFollowUp.js'

/**
 * Something that is due, with the contact and the last touch. `id` is null for keep-in-touch, which is not saved; the
 * contact is null for an interview with nobody named.
 */
export interface DueEntry extends Omit<FollowUpJson, 'id' | 'kind'> {
  id: string | null
  kind: DueKind
  contact: Pick<Contact, 'id' | 'name' | 'company' | 'emails' | 'phones'> | null
  /** The interview that it belongs to. */
  interview: { id: string; company: string; on: Day | null; at: ClockTime | null } | null
  /** The number of days until it is due; negative when overdue. */
  days: number
  lastTouch: Pick<Interaction, 'on' | 'channel' | 'summary'> | null
  /** The id of the script that fits; null for none. */
  template: string | null
}

/** What is due, in three groups, each with the earliest first. */
export interface DueList {
  on: Day
  overdue: DueEntry[]
  today: DueEntry[]
  upcoming: DueEntry[]
}

/** What the list of a day depends on. */
export interface DueQuery {
  book: Book
  on: Day
  /** The last day of `upcoming`; null for no upcoming entries. */
  until: Day | null
  /** The current day and time: a debrief is not due before its interview has ended. */
  clock: { today: Day; now: ClockTime }
  /** Whether a script exists. */
  hasTemplate(id: string): boolean
  /** The channels of a script, the first by default; null where they are not known. */
  channelsOf(id: string): readonly Channel[] | null
}

/** What is overdue on a day, due on it, and due later until another day; without archived contacts. */
export function dueList(query: DueQuery): DueList {
  const { on } = query
  const entries = dueEntries(query, dueItems(query))
  return {
    on,
    overdue: entries.filter((each) => each.dueOn < on),
    today: entries.filter((each) => each.dueOn === on),
    upcoming: entries.filter((each) => each.dueOn > on),
  }
}

/** An open follow-up, or being in touch again, whose day is computed. */
export type DueItem = Omit<FollowUp, 'id' | 'kind'> & { id: string | null; kind: DueKind }

/**
 * The items that are due until the last day of a query, without archived contacts, and what rests since the user has
 * accepted a job. First what has a clock time on the day
 * of the query, earliest first, since it cannot wait; then the promises that the user made, and offers to answer; then what is due longest (CLI
 * contract, `due`).
 */
export function dueItems({ book, on, until, clock }: DueQuery): DueItem[] {
  const lastDay = until ?? on
  const items: DueItem[] = book.followUps.filter((each) => each.status === 'open' && each.dueOn <= lastDay)
  items.push(...keepInTouchItems(book, on).filter((each) => each.dueOn <= lastDay))
  const active = items.filter(
    (each) =>
      (isAboutInterview(each) || contactById(book, each.contactId)?.status === 'active') &&
      !isPaused(book, each, on) &&
      !isAhead(each, clock) &&
      !isTooLate(book, each, clock),
  )
  const urgency = (item: DueItem) => (isAtTimeOn(on, item) ? 2 : pressing.has(item.kind) && item.dueOn <= on ? 1 : 0)
  return active.sort((a, b) => urgency(b) - urgency(a) || byDueTime(a, b))
}

/** What comes before all that has no clock time: what the user promised, and an offer to answer. */
const pressing: ReadonlySet<DueKind> = new Set(['promise', 'decide'])

/** Whether an item is the debrief of an interview that has not ended. */
function isAhead({ kind, dueOn, at = '' }: DueItem, { today, now }: DueQuery['clock']): boolean {
  return kind === 'debrief' && (dueOn > today || (dueOn === today && at > now))
}

/** Whether an item is to prepare an interview that has begun. */
function isTooLate(book: Book, { kind, interviewId }: DueItem, clock: DueQuery['clock']): boolean {
  const interview = kind === 'prepare' ? interviewById(book, interviewId) : undefined
  return interview !== undefined && hasBegun(interview, clock)
}

/** Whether an item has a clock time on a day. */
export function isAtTimeOn(day: Day, { dueOn, at }: Pick<DueItem, 'dueOn' | 'at'>): boolean {
  return dueOn === day && at !== undefined
}

/** The entries for items; an item of an unknown contact is left out. */
export function dueEntries({ book, on, clock, hasTemplate }: DueQuery, items: DueItem[]): DueEntry[] {
  const names = contactNames(book)
  return items.flatMap((item): DueEntry[] => {
    const contact = contactById(book, item.contactId)
    if (contact === undefined && item.contactId !== null) return []
    const touch = (contact && lastTouchWith(book, contact.id)) ?? null
    const template = item.template ?? (contact && fittingScript({ book, clock }, item, contact, touch)) ?? null
    const entry: DueEntry = {
      ...followUpToJson(item, names),
      kind: item.kind,
      contact: contact === undefined ? null : contactOf(contact),
      interview: interviewOf(book, item.interviewId),
      days: daysBetween(on, item.dueOn),
      lastTouch: touch && { on: touch.on, channel: touch.channel, summary: touch.summary },
      template: template !== null && hasTemplate(template) ? template : null,
    }
    return [entry]
  })
}

function fittingScript(
  { book, clock: { today } }: Pick<DueQuery, 'book' | 'clock'>,
  item: DueItem,
  contact: Contact,
  last: Touch | null,
): string | null {
  const interview = interviewById(book, item.interviewId)
  const facts = interview && { isAhead: isInterviewAhead(interview, today) }
  const isKnown = hasAnswered(book, contact.id) || isReference(contact)
  return scriptForFollowUp(item, contact, last, isKnown, facts)
}

function contactOf({ id, name, company, emails, phones }: Contact): DueEntry['contact'] {
  return { id, name, company, emails, phones }
}

function interviewOf(book: Book, interviewId: string | undefined): DueEntry['interview'] {
  const interview = interviewById(book, interviewId)
  if (interview === undefined) return null
  const { id, company, on = null, at = null } = interview
  return { id, company, on, at }
}

/**
 * An item for each contact with a keep-in-touch interval, due one interval after the last touch, or on `on` without a
 * touch. None for contacts with an open follow-up.
 */
function keepInTouchItems(book: Book, on: Day): DueItem[] {
  return book.contacts
    .filter((each) => each.keepInTouch !== undefined && !isPlanned(book, each.id, on))
    .map((each) => {
      const touch = lastTouchWith(book, each.id)
      return {
        id: null,
        contactId: each.id,
        dueOn: keepInTouchDay(each, touch, on),
        kind: 'keep-in-touch',
        why: null,
        status: 'open',
        openedBy: null,
        createdAt: each.updatedAt,
      }
    })
}

/** Whether something is to be done with a contact that does not rest. */
function isPlanned(book: Book, contactId: string, on: Day): boolean {
  if (!hasOpenFollowUp(book, contactId)) return false
  return book.landed === null || openFollowUpsFor(book, contactId).some((each) => !isPaused(book, each, on))
}

/** One interval after the last touch, or on `on` without a touch; not before the day that was planned for the first one. */
function keepInTouchDay({ keepInTouch, keepInTouchFrom }: Contact, touch: Touch | undefined, on: Day): Day {
  if (touch === undefined || keepInTouch === undefined) return keepInTouchFrom ?? on
  const day = plus(touch.on, keepInTouch)
  return keepInTouchFrom === undefined ? day : later(day, keepInTouchFrom)
}

/**
 * Sorts items so that bowing out, thanks, news for introducers and good news that people may know on a day come first; the
 * order is otherwise unchanged.
 */
export function newsFirst<T extends Pick<DueItem, 'kind' | 'dueOn'>>(items: T[], on: Day): T[] {
  const isNews = ({ kind, dueOn }: T) =>
    kind === 'tell-host' || kind === 'thank-you' || (kind === 'tell-landed' && dueOn <= on)
  const isBowOut = ({ kind }: T) => kind === 'bow-out'
  const others = items.filter((each) => !isBowOut(each))
  return [...items.filter(isBowOut), ...others.filter(isNews), ...others.filter((each) => !isNews(each))]
}
