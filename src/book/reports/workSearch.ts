import { type Day, plus } from '../dates/day.js'
import { type Weekday, weekOf } from '../dates/week.js'
import { fold } from '../identity/fold.js'
import { type Channel, isTalk, type Outcome } from '../model/channel.js'
import { activityLabels, channelLabels } from '../model/labels.js'
import { ascending } from '../model/order.js'
import type { Book, Company, Contact, Interaction } from '../model/schema.js'
import { settingsOf } from '../model/settings.js'

/** What a form asks for and a log may lack. */
export type Fact = 'employer' | 'address' | 'person' | 'position'

/** One line of the record that an unemployment office asks for (METHOD section 7). */
export interface Activity extends Record<Fact, string | null> {
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
  activities: Activity[]
}

/** Scripts that only thank count where a setting says so. */
const thanks = new Set(['thank-you', 'interview-thank-you'])

/** The last full week before a day, by its first day. */
export function lastFullWeek(today: Day, start: Weekday): Day {
  return plus(weekOf(today, start), { count: -1, unit: 'w' })
}

/** The work-search record of the week in which a day lies; private notes are no part of it. */
export function workSearch(book: Book, day: Day): WorkSearch {
  const { recordWeekStart, recordRequired } = settingsOf(book)
  const activities = activitiesOf(book, day).map(({ activity }) => activity)
  return { week: weekOf(day, recordWeekStart), required: recordRequired, count: activities.length, activities }
}

/** What counts in the week of a day, in its order, each with the touch and the person it comes from. */
export function activitiesOf(
  book: Book,
  day: Day,
): { activity: Activity; touch: Interaction; contact: Contact | null }[] {
  const { recordWeekStart, recordCountsThanks } = settingsOf(book)
  const week = weekOf(day, recordWeekStart)
  const next = plus(week, { count: 1, unit: 'w' })
  const people = new Map(book.contacts.map((each) => [each.id, each]))
  const companies = new Map(book.companies.map((each) => [fold(each.name), each]))
  const counts = (each: Interaction) =>
    each.on >= week &&
    each.on < next &&
    isActivity(each) &&
    (recordCountsThanks === 'yes' || !thanks.has(each.template ?? ''))
  return book.interactions
    .filter(counts)
    .sort((a, b) => ascending(a.on, b.on) || ascending(a.createdAt, b.createdAt))
    .map((touch) => {
      const contact = people.get(touch.contactId ?? '') ?? null
      return { touch, contact, activity: activityOf(touch, contact, companies, book.profile.role) }
    })
}

/** What I did myself, and every talk; a message that came in, and a call that nobody took, is no activity. */
function isActivity({ activity, direction, outcome }: Interaction): boolean {
  return activity !== undefined || isTalk(outcome) || (direction === 'out' && outcome !== 'no-answer')
}

function activityOf(
  touch: Interaction,
  contact: Contact | null,
  companies: Map<string, Company>,
  role: string | null,
): Activity {
  const { on, activity, channel, summary, outcome } = touch
  const employer = touch.company ?? contact?.company ?? null
  const company = companies.get(fold(employer ?? ''))
  const facts = {
    employer,
    address: company?.address ?? (contact && reachedAt(contact, channel)),
    person: contact?.name ?? null,
    position: positionOf(activity, summary, role),
  }
  return {
    on,
    ...facts,
    method: activity === undefined ? channelLabels[channel] : activityLabels[activity],
    result: activity === undefined ? resultWords[outcome] : activity === 'application' ? 'applied' : 'took part',
    missing: askedBy[activity ?? 'talk'].filter((each) => facts[each] === null),
  }
}

/** What the activity was for. What was applied for stands in the summary; the summary of a talk is private. */
function positionOf(activity: Interaction['activity'], summary: string, role: string | null): string | null {
  if (activity === undefined) return role
  return activity === 'application' ? summary || null : null
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
const askedBy: Record<NonNullable<Interaction['activity']> | 'talk', Fact[]> = {
  talk: ['employer', 'address', 'person', 'position'],
  application: ['employer', 'address', 'position'],
  workshop: ['employer'],
  'job-club': ['employer'],
  other: ['employer'],
}
