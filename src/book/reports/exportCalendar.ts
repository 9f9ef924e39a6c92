import type { ClockTime } from '../dates/clock.js'
import { type Day, shortDayWithYear } from '../dates/day.js'
import { interviewsByTime } from '../interviews/findInterviews.js'
import { type FollowUpKind, isAboutInterview } from '../model/followUpKind.js'
import { channelLabels, kindLabels } from '../model/labels.js'
import { contactById, lastTouchWith, openFollowUps } from '../model/lookup.js'
import { byDueTime } from '../model/order.js'
import type { Book, Contact, FollowUp, Interaction, Interview } from '../model/schema.js'
import { isPaused } from '../touches/paused.js'

/** An entry of a calendar: a follow-up or an interview. */
export interface CalendarEntry {
  /** The id of the record that it comes from; the same at every export. */
  id: string
  kind: 'follow-up' | 'interview' | 'debrief'
  day: Day
  /** `HH:MM` in the user's time zone; null for an all-day entry. */
  time: ClockTime | null
  /** How long it lasts, in minutes. */
  minutes: number
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

/** An open follow-up with its contact, null for an interview with nobody named, and the contact that it is about. */
export interface OpenFollowUp {
  followUp: FollowUp
  contact: Contact | null
  about: Contact | undefined
}

/** An interview that is planned for a day, with the interviewers. */
export interface PlannedInterview {
  interview: Interview & { on: Day }
  people: Contact[]
}

/** A record that has an entry in the calendar. */
export type Entered = OpenFollowUp | PlannedInterview

/** How long a follow-up with a time takes in the calendar, in minutes. */
const followUpMinutes = 30

/** The open follow-ups, earliest first. Those of archived contacts, and what rests, stay in the book. */
export function exportedFollowUps(book: Book): OpenFollowUp[] {
  return openFollowUps(book).flatMap((each) => (isResting(book, each) ? [] : (exportedFollowUp(book, each) ?? [])))
}

/** An open follow-up with its contacts; null where the contact is archived. */
function exportedFollowUp(book: Book, followUp: FollowUp): OpenFollowUp | null {
  const contact = contactById(book, followUp.contactId) ?? null
  if (contact?.status !== 'active' && !isAboutInterview(followUp)) return null
  return { followUp, contact, about: contactById(book, followUp.aboutId) }
}

/** The interviews that are planned for a day, earliest first. */
export function plannedInterviews(book: Book): PlannedInterview[] {
  return interviewsByTime(book).flatMap((interview) => {
    const { on, status, interviewers } = interview
    if (status !== 'planned' || on === undefined) return []
    return [{ interview: { ...interview, on }, people: interviewers.flatMap((id) => contactById(book, id) ?? []) }]
  })
}

/**
 * All that has an entry in the calendar: interviews, and the open follow-ups without what others promised, which only they
 * can do, and what rests.
 * @param isWanted which follow-ups are looked at; all of them unless it is given.
 */
export function enteredRecords(book: Book, isWanted: (followUp: FollowUp) => boolean = () => true): Entered[] {
  const followUps = book.followUps.filter(
    (each) => each.status === 'open' && each.kind !== 'their-promise' && !isResting(book, each) && isWanted(each),
  )
  return [...followUps.flatMap((each) => exportedFollowUp(book, each) ?? []), ...plannedInterviews(book)]
}

/** Whether a follow-up rests as long as the user has accepted a job. */
const isResting = (book: Book, followUp: FollowUp) => isPaused(book, followUp, followUp.dueOn)

/** The record that an entry comes from. */
export function recordOf(entered: Entered): FollowUp | Interview {
  return 'followUp' in entered ? entered.followUp : entered.interview
}

/** Whether private notes are in an entry; the reason for a follow-up always is, what the user promised never without. */
export interface EntryOptions {
  notes: boolean
}

/** All that has an entry in the calendar, the earliest first. */
export function calendarEntries(book: Book, options: EntryOptions): CalendarEntry[] {
  const { revised, revisedWithNotes } = book.change
  const revisions = options.notes ? revisedWithNotes : revised
  const entries = enteredRecords(book).map((entered): CalendarEntry => {
    const { id, createdAt } = recordOf(entered)
    return {
      id,
      kind: kindOf(entered),
      ...entryContent(book, entered, options),
      createdAt,
      revisedAt: revisions?.[id] ?? createdAt,
    }
  })
  const dueTime = ({ day, time }: CalendarEntry) => ({ dueOn: day, at: time ?? undefined })
  return entries.sort((a, b) => byDueTime(dueTime(a), dueTime(b)))
}

function kindOf(entered: Entered): CalendarEntry['kind'] {
  if (!('followUp' in entered)) return 'interview'
  return entered.followUp.kind === 'debrief' ? 'debrief' : 'follow-up'
}

/** What an entry says, and when; a change of it is a new revision of the entry. */
export type EntryContent = Pick<CalendarEntry, 'day' | 'time' | 'minutes' | 'summary' | 'description' | 'location'>

/** What the entry of a record says. */
export function entryContent(book: Book, entered: Entered, options: EntryOptions): EntryContent {
  return 'followUp' in entered ? followUpContent(book, entered, options) : interviewContent(entered, options)
}

function followUpContent(book: Book, open: OpenFollowUp, { notes }: EntryOptions): EntryContent {
  const { followUp, contact } = open
  const { dueOn, at = null, kind, why } = followUp
  const isQuiet = !notes && quietLabels[kind] !== undefined
  const isShown = why !== null && reasonInTitle(followUp) === null && (kind !== 'promise' || notes) && !isQuiet
  const lines = [
    ...(isShown ? [why] : []),
    ...(contact === null ? [] : contactDetailLines(contact)),
    ...(notes && contact !== null ? noteLines(contact, lastTouchWith(book, contact.id)) : []),
  ]
  const place = { day: dueOn, time: at, minutes: followUpMinutes, location: null }
  return { ...place, summary: taskSummary(open, isQuiet), description: lines.join('\n') }
}

/** What a shared calendar says, without private notes, of what nobody may know yet: an offer, and a new job. */
const quietLabels: Partial<Record<FollowUpKind, string>> = {
  decide: 'something to decide',
  'tell-landed': 'be in touch',
  'bow-out': 'be in touch',
}

/** The reason that says what a follow-up of an interview is for; null for other follow-ups. */
const reasonInTitle = ({ interviewId, why }: FollowUp) => (interviewId ? why : null)

/** @example 'Stan Smith: say how it went with Dana Reyes' */
function taskSummary({ followUp, contact, about }: OpenFollowUp, isQuiet: boolean): string {
  const label = followUp.kind === 'promise' ? 'your promise' : kindLabels[followUp.kind]
  const fullTask = reasonInTitle(followUp) ?? `${label}${about ? ` with ${about.name}` : ''}`
  const task = isQuiet ? (quietLabels[followUp.kind] ?? fullTask) : fullTask
  if (contact === null) return task
  const { name, company } = contact
  return `${company && company !== name ? `${name}, ${company}` : name}: ${task}`
}

function interviewContent({ interview, people }: PlannedInterview, { notes }: EntryOptions): EntryContent {
  const { company, role, round, on, at = null, minutes, place } = interview
  const lines = [
    ...[role, round].flatMap((each) => each ?? []),
    ...people.map(({ name, title }) => (title ? `${name}, ${title}` : name)),
    ...(notes && interview.notes !== '' ? [interview.notes] : []),
  ]
  const summary = `Interview: ${company}`
  return { day: on, time: at, minutes, summary, description: lines.join('\n'), location: place ?? null }
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
