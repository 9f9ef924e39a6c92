import { type Day, shortDay } from '../dates/day.js'
import { channelLabels, kindLabels } from '../model/labels.js'
import { contactById, lastTouchWith, openFollowUps } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'

/** An entry of a calendar: a follow-up or an interview. */
export interface CalendarEntry {
  /** The id of the record that it comes from; the same at every export. */
  id: string
  day: Day
  /** `HH:MM` in the user's time zone; null for an all-day entry. */
  time: string | null
  /** The title, one line. */
  summary: string
  /** The details, any number of lines. */
  description: string
  location: string | null
  /** The instant when the record was added to the book. */
  createdAt: string
}

/** An open follow-up with its contact, and the contact that it is about. */
export interface OpenFollowUp {
  followUp: FollowUp
  contact: Contact
  about: Contact | undefined
}

/** The open follow-ups, earliest first. Those of archived contacts stay in the book. */
export function exportedFollowUps(book: Book): OpenFollowUp[] {
  return openFollowUps(book).flatMap((followUp) => {
    const contact = contactById(book, followUp.contactId)
    if (contact === undefined || contact.status === 'archived') return []
    return [{ followUp, contact, about: contactById(book, followUp.aboutId) }]
  })
}

/**
 * The open follow-ups as calendar entries: what to do, with whom, why, and how to reach them.
 * @param options `notes`: whether to include notes on the contact and on the last talk; the reason for a follow-up is
 * always included
 */
export function followUpEntries(book: Book, { today, notes }: { today: Day; notes: boolean }): CalendarEntry[] {
  return exportedFollowUps(book).map(({ followUp, contact, about }): CalendarEntry => {
    const lines = [
      ...(followUp.why === null ? [] : [followUp.why]),
      ...contactDetailLines(contact),
      ...(notes ? noteLines(contact, lastTouchWith(book, contact.id), today) : []),
    ]
    const { id, dueOn: day, at: time = null, createdAt } = followUp
    const summary = taskSummary(followUp, contact, about)
    return { id, day, time, summary, description: lines.join('\n'), location: null, createdAt }
  })
}

/** @example 'Stan Smith: say how it went with Dana Reyes' */
function taskSummary({ kind }: FollowUp, { name, company }: Contact, about: Contact | undefined): string {
  const contactText = company && company !== name ? `${name}, ${company}` : name
  return `${contactText}: ${kindLabels[kind]}${about ? ` with ${about.name}` : ''}`
}

function contactDetailLines({ phones, emails, url }: Contact): string[] {
  const details: [string, string][] = [
    ['Phone', phones.join(', ')],
    ['E-mail', emails.join(', ')],
    ['Web', url ?? ''],
  ]
  return details.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
}

function noteLines({ notes }: Contact, last: Interaction | undefined, today: Day): string[] {
  const lastTalk = last?.summary
    ? [`Last ${channelLabels[last.channel]}, ${shortDay(last.on, today)}: ${last.summary}`]
    : []
  return [...lastTalk, ...(notes === '' ? [] : [notes])]
}
