import { type Day, shortDay } from '../../book/dates/day.js'
import { channelLabels, kindLabels } from '../../book/model/labels.js'
import { contactById, lastTouchWith, openFollowUps } from '../../book/model/lookup.js'
import type { Book, Contact, FollowUp, Interaction } from '../../book/model/schema.js'

/** Something that stands in a calendar: a follow-up, an interview. */
export interface CalendarEntry {
  /** The id of what it comes from: the same entry at every export. */
  id: string
  day: Day
  /** `HH:MM` in the person's own time; null for all day. */
  time: string | null
  /** One line, as a calendar shows it. */
  summary: string
  /** Any number of lines. */
  description: string
  place: string | null
  /** The instant since which it is in the book. */
  createdAt: string
}

/**
 * What is open, as calendar entries: what to do with whom, why, and how to reach them. Who is put aside is left out.
 * @param options `notes`: whether notes on the person and of the last talk go along; why something is to be done always does.
 */
export function followUpEntries(book: Book, { today, notes }: { today: Day; notes: boolean }): CalendarEntry[] {
  return openFollowUps(book).flatMap((followUp): CalendarEntry[] => {
    const contact = contactById(book, followUp.contactId)
    if (contact === undefined || contact.status === 'archived') return []
    const about = contactById(book, followUp.aboutId)
    const lines = [
      ...(followUp.why === null ? [] : [followUp.why]),
      ...reachLines(contact),
      ...(notes ? noteLines(contact, lastTouchWith(book, contact.id), today) : []),
    ]
    const { id, dueOn: day, createdAt } = followUp
    const summary = summaryOf(followUp, contact, about)
    return [{ id, day, time: null, summary, description: lines.join('\n'), place: null, createdAt }]
  })
}

/** @example 'Stan Smith: say how it went with Dana Reyes' */
function summaryOf({ kind }: FollowUp, { name, company }: Contact, about: Contact | undefined): string {
  const who = company && company !== name ? `${name}, ${company}` : name
  return `${who}: ${kindLabels[kind]}${about ? ` with ${about.name}` : ''}`
}

function reachLines({ phones, emails, url }: Contact): string[] {
  const ways: [string, string][] = [
    ['Phone', phones.join(', ')],
    ['E-mail', emails.join(', ')],
    ['Web', url ?? ''],
  ]
  return ways.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
}

function noteLines({ notes }: Contact, last: Interaction | undefined, today: Day): string[] {
  const talk = last?.summary
    ? [`Last ${channelLabels[last.channel]}, ${shortDay(last.on, today)}: ${last.summary}`]
    : []
  return [...talk, ...(notes === '' ? [] : [notes])]
}
