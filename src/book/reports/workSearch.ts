import { type Day, plus } from '../dates/day.js'
import { startOfWeek, type Weekday } from '../dates/week.js'
import { companyKey } from '../identity/companyKey.js'
import { type ActivityKind, type Channel, isTalk, type Outcome } from '../model/channel.js'
import { isTouch } from '../model/interaction.js'
import { activityLabels, channelLabels } from '../model/labels.js'
import { contactById } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'
import { settingsOf } from '../model/settings.js'

/** What a form asks for and a log may lack. */
export type Fact = 'employer' | 'address' | 'person' | 'position'

/** One line of the record that an unemployment office asks for (METHOD section 7). */
export interface WorkSearchEntry extends Record<Fact, string | null> {
  on: Day
  method: string
  result: string
  /** What a form asks for and the log does not know. */
  missing: Fact[]
}

export interface WorkSearch {
  /** The first day of the week. */
  week: Day
  required: number
  count: number
  activities: WorkSearchEntry[]
}

/** The last full week before a day, by its first day. */
export function lastFullWeek(today: Day, start: Weekday): Day {
  return plus(startOfWeek(today, start), { count: -1, unit: 'w' })
}

/** The work-search record of the week in which a day lies; private notes are no part of it. */
export function workSearch(book: Book, day: Day): WorkSearch {
  const { recordWeekStart, recordRequired } = settingsOf(book)
  const activities = entriesOfWeek(book, day).map(({ entry }) => entry)
  return { week: startOfWeek(day, recordWeekStart), required: recordRequired, count: activities.length, activities }
}

/** What counts in the week of a day, in its order, each with what was logged and the person it comes from. */
export function entriesOfWeek(
  book: Book,
  day: Day,
): { entry: WorkSearchEntry; logged: Interaction; contact: Contact | null }[] {
  const { recordWeekStart, recordCountsThanks } = settingsOf(book)
  const week = startOfWeek(day, recordWeekStart)
  const next = plus(week, { count: 1, unit: 'w' })
  const companies = new Map(book.companies.map((each) => [companyKey(each.name), each]))
  const counts = (each: Interaction) =>
    each.on >= week && each.on < next && isWork(each) && (recordCountsThanks === 'yes' || !isThanks(each))
  return book.interactions
    .filter(counts)
    .sort((a, b) => ascending(a.on, b.on) || ascending(a.createdAt, b.createdAt))
    .map((logged) => {
      const contact = contactById(book, logged.contactId) ?? null
      return { logged, contact, entry: entryOf(logged, contact, companies, book.profile.role) }
    })
}

/** What I did myself, and every talk; a message that came in, and a call that nobody took, is no work. */
function isWork(logged: Interaction): boolean {
  if (!isTouch(logged)) return true
  return isTalk(logged.outcome) || (logged.direction === 'out' && logged.outcome !== 'no-answer')
}

/** A script that thanks counts only where a setting says so. */
function isThanks(logged: Interaction): boolean {
  return isTouch(logged) && logged.fulfilled === 'thank-you'
}

function entryOf(
  logged: Interaction,
  contact: Contact | null,
  companies: Map<string, Company>,
  role: string | null,
): WorkSearchEntry {
  const employer = logged.company ?? contact?.company ?? null
  const company = companies.get(companyKey(employer))
  const facts = {
    employer,
    address: company?.address ?? (contact && reachedAt(contact, logged.channel)),
    person: contact?.name ?? null,
    position: positionOf(logged, role),
  }
  const missing = askedBy[isTouch(logged) ? 'talk' : logged.activity].filter((each) => facts[each] === null)
  return { on: logged.on, ...facts, ...deedOf(logged), missing }
}

function deedOf(logged: Interaction): Pick<WorkSearchEntry, 'method' | 'result'> {
  if (isTouch(logged)) return { method: channelLabels[logged.channel], result: resultWords[logged.outcome] }
  return {
    method: activityLabels[logged.activity],
    result: logged.activity === 'application' ? 'applied' : 'took part',
  }
}

/** What it was for. What was applied for stands in the summary; the summary of a talk is private. */
function positionOf(logged: Interaction, role: string | null): string | null {
  if (isTouch(logged)) return role
  return logged.activity === 'application' ? logged.summary || null : null
}

/** The number or address at which somebody was reached, or could have been. */
function reachedAt({ phones, emails, url }: Contact, channel: Channel): string | null {
  const [phone, email] = [phones[0], emails[0]]
  if (channel === 'email') return email ?? phone ?? url ?? null
  if (channel === 'linkedin') return url ?? email ?? phone ?? null
  return phone ?? email ?? url ?? null
}

/** How a touch ended, as one writes it for an office. */
const resultWords: Record<Outcome, string> = {
  sent: 'message sent',
  'left-message': 'left a message',
  'no-answer': 'no answer',
  replied: 'got a reply',
  spoke: 'talked',
  met: 'met',
  declined: 'not interested',
}

/** What a form asks for, by the kind of activity. */
const askedBy: Record<ActivityKind | 'talk', Fact[]> = {
  talk: ['employer', 'address', 'person', 'position'],
  application: ['employer', 'address', 'position'],
  workshop: ['employer'],
  'job-club': ['employer'],
  other: ['employer'],
}
