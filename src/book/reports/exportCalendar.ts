import { type Day, shortDayWithYear } from '../dates/day.js'
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
  /** The instant when what the entry says last changed, `undo` included; it never decreases. */
  revisedAt: string
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

/** Whether notes on the contact and on the last talk are in an entry; the reason for a follow-up always is. */
export interface EntryOptions {
  notes: boolean
}

/** The open follow-ups as calendar entries: what to do, with whom, why, and how to reach them. */
export function followUpEntries(book: Book, options: EntryOptions): CalendarEntry[] {
  const { revised, revisedWithNotes } = book.change
  const revisions = options.notes ? revisedWithNotes : revised
  return exportedFollowUps(book).map((open) => {
    const { id, createdAt } = open.followUp
    const { dueOn: day, at: time = null } = open.followUp
    const texts = entryTexts(book, open, options)
    return { id, day, time, ...texts, location: null, createdAt, revisedAt: revisions?.[id] ?? createdAt }
  })
}

/** The texts of a follow-up's entry. */
export function entryTexts(book: Book, { followUp, contact, about }: OpenFollowUp, { notes }: EntryOptions) {
  const lines = [
    ...(followUp.why === null ? [] : [followUp.why]),
    ...contactDetailLines(contact),
    ...(notes ? noteLines(contact, lastTouchWith(book, contact.id)) : []),
  ]
  return { summary: taskSummary(followUp, contact, about), description: lines.join('\n') }
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

function noteLines({ notes }: Contact, last: Interaction | undefined): string[] {
  const lastTalk = last?.summary
    ? [`Last ${channelLabels[last.channel]}, ${shortDayWithYear(last.on)}: ${last.summary}`]
    : []
  return [...lastTalk, ...(notes === '' ? [] : [notes])]
}
