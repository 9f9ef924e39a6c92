import { type Day, plus } from '../dates/day.js'
import { startOfWeek, type Weekday } from '../dates/week.js'
import { type ActivityKind, type Channel, isTalk, type Outcome } from '../model/channel.js'
import { companyNamed } from '../model/companyNames.js'
import { isTouch } from '../model/interaction.js'
import { activityLabels, channelLabels } from '../model/labels.js'
import { contactById } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact, Interaction, Interview } from '../model/schema.js'
import { settingsOf } from '../model/settings.js'

/** A field of the form that the log may not have. */
export type RecordField = 'employer' | 'address' | 'person' | 'position'

/** A line of the record that an unemployment office asks for (METHOD section 7). Unknown fields are null. */
export interface WorkSearchEntry extends Record<RecordField, string | null> {
  on: Day
  method: string
  result: string
  /** The fields that the form requires and that are null. */
  missing: RecordField[]
}

/** The work-search record of a week. */
export interface WorkSearchRecord {
  /** The first day of the week. */
  week: Day
  /** How many activities the office requires. */
  required: number
  count: number
  activities: WorkSearchEntry[]
}

/** The first day of the last full week before a day. */
export function lastFullWeek(today: Day, firstWeekday: Weekday): Day {
  return plus(startOfWeek(today, firstWeekday), { count: -1, unit: 'w' })
}

/** The work-search record of the week that contains a day. It never has notes or summaries of conversations. */
export function workSearch(book: Book, day: Day): WorkSearchRecord {
  const { recordWeekStart, recordRequired } = settingsOf(book)
  const activities = entriesOfWeek(book, day).map(({ entry }) => entry)
  return { week: startOfWeek(day, recordWeekStart), required: recordRequired, count: activities.length, activities }
}

/** What an entry of the record comes from: an interaction, or an interview that was held. */
export type Recorded = { interaction: Interaction } | { interview: Interview & { on: Day } }

/**
 * The entries of the week that contains a day, oldest first, each with its record and contact (null: an activity). An
 * interview counts once, with the meeting that was logged for it.
 */
export function entriesOfWeek(
  book: Book,
  day: Day,
): { entry: WorkSearchEntry; recorded: Recorded; contact: Contact | null }[] {
  const { recordWeekStart, recordCountsThanks } = settingsOf(book)
  const week = startOfWeek(day, recordWeekStart)
  const nextWeek = plus(week, { count: 1, unit: 'w' })
  const isInWeek = (on: Day) => on >= week && on < nextWeek
  const held = heldInterviews(book)
  const logged = new Set(held.map(({ interactionId }) => interactionId))
  const counts = (each: Interaction) =>
    isInWeek(each.on) && countsAsWork(each) && !logged.has(each.id) && (recordCountsThanks === 'yes' || !isThanks(each))
  const records: (Recorded & { on: Day; createdAt: string })[] = [
    ...book.interactions.filter(counts).map((interaction) => ({ interaction, ...timesOf(interaction) })),
    ...held.filter(({ on }) => isInWeek(on)).map((interview) => ({ interview, ...timesOf(interview) })),
  ]
  return records
    .sort((a, b) => ascending(a.on, b.on) || ascending(a.createdAt, b.createdAt))
    .map((recorded) => {
      const contact = contactById(book, personIn(recorded)) ?? null
      return { recorded, contact, entry: entryOf(book, recorded, contact) }
    })
}

const timesOf = ({ on, createdAt }: { on: Day; createdAt: string }) => ({ on, createdAt })

/** The interviews that were held on a day that is known. */
function heldInterviews({ interviews }: Book): (Interview & { on: Day })[] {
  return interviews.flatMap((each) =>
    each.status === 'held' && each.on !== undefined ? [{ ...each, on: each.on }] : [],
  )
}

/** The id of the contact in a record: of an interview the boss, else the first interviewer; null for none. */
function personIn(recorded: Recorded): string | null {
  if ('interaction' in recorded) return recorded.interaction.contactId
  const { bossId, interviewers } = recorded.interview
  return bossId ?? interviewers[0] ?? null
}

/** Whether an interaction may count: an activity, a conversation, or anything outgoing but an unanswered call. */
function countsAsWork(interaction: Interaction): boolean {
  if (!isTouch(interaction)) return true
  if (interaction.imported) return false
  return isTalk(interaction.outcome) || (interaction.direction === 'out' && interaction.outcome !== 'no-answer')
}

/** Whether a touch used a script that thanks; these count only if a setting says so. */
function isThanks(interaction: Interaction): boolean {
  return isTouch(interaction) && interaction.fulfilled === 'thank-you'
}

function entryOf(book: Book, recorded: Recorded, contact: Contact | null): WorkSearchEntry {
  const { on, company: place } = 'interview' in recorded ? recorded.interview : recorded.interaction
  const employer = place ?? contact?.company ?? null
  const company = companyNamed(book, employer)
  const channel = 'interview' in recorded ? 'meeting' : recorded.interaction.channel
  const facts = {
    employer,
    address: company?.address ?? (contact && contactAddress(contact, channel)),
    person: contact?.name ?? null,
    position: positionOf(recorded, book.profile.role),
  }
  const missing = requiredFields[fieldsOf(recorded)].filter((each) => facts[each] === null)
  return { on, ...facts, ...methodAndResult(recorded), missing }
}

function fieldsOf(recorded: Recorded): keyof typeof requiredFields {
  if ('interview' in recorded) return 'interview'
  return isTouch(recorded.interaction) ? 'talk' : recorded.interaction.activity
}

function methodAndResult(recorded: Recorded): Pick<WorkSearchEntry, 'method' | 'result'> {
  if ('interview' in recorded) return { method: 'interview', result: 'held' }
  const { interaction } = recorded
  if (isTouch(interaction))
    return { method: channelLabels[interaction.channel], result: resultWords[interaction.outcome] }
  return {
    method: activityLabels[interaction.activity],
    result: interaction.activity === 'application' ? 'applied' : 'took part',
  }
}

/**
 * The position: of a touch the role in the profile, of an application its summary, of an interview its role. Summaries of touches are private.
 */
function positionOf(recorded: Recorded, role: string | null): string | null {
  if ('interview' in recorded) return recorded.interview.role ?? role
  const { interaction } = recorded
  if (isTouch(interaction)) return role
  return interaction.activity === 'application' ? interaction.summary || null : null
}

/** The phone number, e-mail address or page of a contact, the one for the channel first; null for none. */
function contactAddress({ phones, emails, url }: Contact, channel: Channel): string | null {
  const [phone, email] = [phones[0], emails[0]]
  if (channel === 'email') return email ?? phone ?? url ?? null
  if (channel === 'linkedin') return url ?? email ?? phone ?? null
  return phone ?? email ?? url ?? null
}

/** The outcomes of touches in the words of the record. */
const resultWords: Record<Outcome, string> = {
  sent: 'message sent',
  'left-message': 'left a message',
  'no-answer': 'no answer',
  replied: 'got a reply',
  spoke: 'talked',
  met: 'met',
  declined: 'not interested',
}

/** The fields that a form requires, by the kind of activity. */
const requiredFields: Record<ActivityKind | 'talk' | 'interview', RecordField[]> = {
  interview: ['employer', 'address', 'position'],
  talk: ['employer', 'address', 'person', 'position'],
  application: ['employer', 'address', 'position'],
  workshop: ['employer'],
  'job-club': ['employer'],
  other: ['employer'],
}
