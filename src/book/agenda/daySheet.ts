import type { ClockTime } from '../dates/clock.js'
import { type Day, plus } from '../dates/day.js'
import { endOf } from '../interviews/endOf.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import { timesAsked } from '../interviews/timesAsked.js'
import type { Channel } from '../model/channel.js'
import { isAboutInterview } from '../model/followUpKind.js'
import { contactById, contactsAt, groupBy, interviewById } from '../model/lookup.js'
import type { Book, Contact, Interview } from '../model/schema.js'
import { whoLedThere } from '../outcomes/whoLedThere.js'
import { hiddenIntroducers } from '../people/unnamedIntroducers.js'
import { askedOn } from '../touches/askedIntroductions.js'
import { type DueEntry, type DueQuery, dueEntries, dueItems, isAtTimeOn } from './due.js'
import { canReach, fittingChannel } from './fittingChannel.js'
import { type Gift, giftDue } from './gift.js'
import { outcomeNews } from './outcomeNews.js'
import { scriptContext } from './scriptContext.js'

/** A due entry, and what the user needs to know to do it. */
export interface DueTask extends DueEntry {
  /** Of news for an introducer: the summary of the conversation. Null for other kinds, or without a summary. */
  news: string | null
  /** Of `try-someone-else`: the other contacts at the same company. */
  alsoThere: { id: string; name: string }[]
  /** The channel to name for the script, where the contact cannot be reached on its first one; else null. */
  channel: Channel | null
  /** Of asking what became of an interview: how often the user has asked. */
  asked: number
  /** Of a first contact: the names of the introducers. */
  namedBy: string[]
  /** Those of `namedBy` whose name the user may not use. */
  unnamed: string[]
  /** Of an introduction: the day on which the user asked for it; null for other kinds. */
  askedOn: Day | null
}

/** What is due on a day, by contact and interview. */
export interface DaySheet {
  on: string
  /** The interviews of the day that are not over, the earliest first. */
  interviews: { company: string; at: ClockTime | null; place: string | null }[]
  /** The tasks of each contact, and of each interview as a whole. */
  groups: DueTask[][]
  /** How many more groups there are, which are not shown. */
  more: number
  /** If nothing is due: the first entry within a month, or null. */
  next: DueEntry | null
  /** A contact to whom a gift is due, or null. */
  gift: Gift | null
}

/** How many groups a day sheet shows by default. */
export const maxPeople = 7

/** The day sheet with the first `count` groups, and all in which something has a clock time; others are only counted. */
export function daySheet(query: DueQuery, count: number): DaySheet {
  const items = groupBy(dueItems(query), groupOf)
  const groups = [...items.values()]
  const timed = groups.filter((group) => group.some((item) => isAtTimeOn(query.on, item))).length
  const shown = groups.slice(0, Math.max(count, timed))
  const entries = dueEntries(query, shown.flat())
  const byPhone = idsToCall(query.book, entries)
  const tasks = entries.map((entry) => taskOf(query, entry, byPhone))
  return {
    on: query.on,
    interviews: interviewsOn(query),
    groups: [...groupBy(tasks, groupOf).values()],
    more: items.size - shown.length,
    next: items.size === 0 ? nextEntry(query) : null,
    gift: giftDue(query.book, query.on),
  }
}

/** What a task is shown under: the id of the interview that it is about as a whole, or of the contact. */
function groupOf(item: Pick<DueEntry, 'kind' | 'contactId'> & { interviewId?: string | null | undefined }): [string] {
  return [(isAboutInterview(item) ? item.interviewId : null) ?? item.contactId ?? '']
}

function interviewsOn({ book, on, clock }: DueQuery): DaySheet['interviews'] {
  const isOver = (each: Interview) => {
    const end = endOf(each)
    return on < clock.today || (on === clock.today && end !== null && end <= clock.now)
  }
  return interviewsByTime(book)
    .filter((each) => each.status === 'planned' && each.on === on && !isOver(each))
    .map(({ company, at = null, place = null }) => ({ company, at, place }))
}

/** The first entry within a month; null for none. */
function nextEntry(query: DueQuery): DueEntry | null {
  const monthQuery = { ...query, until: plus(query.on, { count: 1, unit: 'm' }) }
  return dueEntries(monthQuery, dueItems(monthQuery).slice(0, 1))[0] ?? null
}

/** The ids of those who hear good news by phone: they hear first, and the book has their number. */
function idsToCall(book: Book, entries: DueEntry[]): Set<string> {
  if (book.landed === null || entries.every(({ kind }) => kind !== 'tell-landed')) return new Set()
  const { first } = whoLedThere(book, book.landed.company)
  return new Set(first.flatMap((contact) => (canReach(contact, 'phone') ? contact.id : [])))
}

function taskOf({ book, channelsOf, clock }: DueQuery, entry: DueEntry, byPhone: Set<string>): DueTask {
  const { kind, aboutId, contactId, template } = entry
  const contact = contactById(book, contactId)
  const channels = template === null ? null : channelsOf(template)
  return {
    ...entry,
    channel: channels && contact ? channelFor(entry, channels, contact, byPhone) : null,
    news: kind === 'tell-host' ? newsAbout(book, contactId, aboutId, clock.today) : null,
    alsoThere: kind === 'try-someone-else' ? colleagues(book, entry.contact) : [],
    asked: kind === 'check-in' ? timesAskedFor(book, entry.interviewId) : 0,
    namedBy: kind === 'first-contact' ? namesOf(book, contact?.introducers) : [],
    unnamed: kind === 'first-contact' && contact ? namesOf(book, hiddenIntroducers(contact)) : [],
    askedOn: askedOn(book, entry),
  }
}

/** How it ended with a contact, else the last talk; null where there is nothing to tell. */
function newsAbout(book: Book, contactId: string | null, aboutId: string | null, today: Day): string | null {
  return outcomeNews(book, contactId, aboutId).words || scriptContext(book, null, aboutId, today).news.summary || null
}

function channelFor({ kind }: DueEntry, channels: readonly Channel[], contact: Contact, byPhone: Set<string>) {
  return kind === 'tell-landed' && byPhone.has(contact.id) ? 'phone' : fittingChannel(channels, contact)
}

function timesAskedFor(book: Book, interviewId: string | null): number {
  const interview = interviewById(book, interviewId)
  return interview === undefined ? 0 : timesAsked(book, interview)
}

function colleagues(book: Book, contact: DueEntry['contact']): DueTask['alsoThere'] {
  if (contact === null) return []
  const others = contactsAt(book, contact.company).filter((each) => each.id !== contact.id)
  return others.map((each) => ({ id: each.id, name: each.name }))
}

function namesOf(book: Book, ids: readonly string[] = []): string[] {
  return ids.flatMap((id) => contactById(book, id)?.name ?? [])
}
