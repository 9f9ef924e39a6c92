import { type Day, daysBetween, plus } from '../dates/day.js'
import type { DueKind } from '../model/kind.js'
import { contactById, hasAnswered, lastTouchWith, openFollowUps, openWith } from '../model/lookup.js'
import { byDueDay } from '../model/order.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'
import { type FollowUpJson, followUpToJson, namesOf } from '../model/toJson.js'
import { scriptFor } from './usualScripts.js'

/** Something to do, with all that one needs to do it. `id` is null where the day is computed and not stored. */
export interface DueEntry extends Omit<FollowUpJson, 'id' | 'kind'> {
  id: string | null
  kind: DueKind
  contact: Pick<Contact, 'id' | 'name' | 'company' | 'emails' | 'phones'>
  /** Days from the day asked about; negative when late. */
  days: number
  lastTouch: Pick<Interaction, 'on' | 'channel' | 'summary'> | null
  /** The script that fits, where there is one. */
  template: string | null
}

export interface DueList {
  on: Day
  overdue: DueEntry[]
  today: DueEntry[]
  upcoming: DueEntry[]
}

/** What a day's list is made from: the book, the day, and which scripts exist. */
export interface DueQuery {
  book: Book
  on: Day
  /** The last day of `upcoming`; null for none. */
  until: Day | null
  hasTemplate(id: string): boolean
}

/** What is late, due on a day, and due until another one; the earliest first, archived people left out. */
export function dueList(query: DueQuery): DueList {
  const { on } = query
  const entries = entriesOf(query, dueItems(query))
  return {
    on,
    overdue: entries.filter((each) => each.dueOn < on),
    today: entries.filter((each) => each.dueOn === on),
    upcoming: entries.filter((each) => each.dueOn > on),
  }
}

/** A follow-up, or a computed day to keep in touch. */
export type DueItem = Omit<FollowUp, 'id' | 'kind'> & { id: string | null; kind: DueEntry['kind'] }

/** What is to be done until a day, the earliest first. */
export function dueItems({ book, on, until }: DueQuery): DueItem[] {
  const last = until ?? on
  const archived = new Set(book.contacts.filter((each) => each.status === 'archived').map((each) => each.id))
  const items: DueItem[] = openFollowUps(book).filter((each) => each.dueOn <= last)
  items.push(...keepInTouch(book, on).filter((each) => each.dueOn <= last))
  return items.filter((each) => !archived.has(each.contactId)).sort(byDueDay)
}

/** Items with all that one needs to do them. */
export function entriesOf({ book, on, hasTemplate }: DueQuery, items: DueItem[]): DueEntry[] {
  const names = namesOf(book)
  return items.flatMap((item): DueEntry[] => {
    const contact = contactById(book, item.contactId)
    if (contact === undefined) return []
    const touch = lastTouchWith(book, contact.id) ?? null
    const template = item.template ?? scriptFor(item, touch, hasAnswered(book, contact.id))
    const { id, name, company, emails, phones } = contact
    const entry: DueEntry = {
      ...followUpToJson(item, names),
      kind: item.kind,
      contact: { id, name, company, emails, phones },
      days: daysBetween(on, item.dueOn),
      lastTouch: touch && { on: touch.on, channel: touch.channel, summary: touch.summary },
      template: template !== null && hasTemplate(template) ? template : null,
    }
    return [entry]
  })
}

/** Whose keep-in-touch clock has run: counted from the last touch, hidden while something else is open for them. */
function keepInTouch(book: Book, on: Day): DueItem[] {
  const kept = book.contacts.filter((each) => each.keepInTouch !== undefined)
  if (kept.length === 0) return []
  return kept
    .filter((each) => openWith(book, each.id).length === 0)
    .map((each) => {
      const touch = lastTouchWith(book, each.id)
      return {
        id: null,
        contactId: each.id,
        dueOn: touch === undefined || each.keepInTouch === undefined ? on : plus(touch.on, each.keepInTouch),
        kind: 'keep-in-touch',
        why: null,
        status: 'open',
        openedBy: null,
        createdAt: each.updatedAt,
        updatedAt: each.updatedAt,
      }
    })
}

/** Thanks and news that somebody waits for come before anything else that is due. */
export function newsFirst<T extends { kind: string }>(items: T[]): T[] {
  const isNews = ({ kind }: T) => kind === 'tell-host' || kind === 'thank-you'
  return [...items.filter(isNews), ...items.filter((each) => !isNews(each))]
}
