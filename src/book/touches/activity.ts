import type { Day } from '../dates/day.js'
import type { BookUpdate, Moment } from '../model/book.js'
import type { ActivityKind } from '../model/channel.js'
import { replaceById } from '../model/collection.js'
import { companyNamed } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import { activityLabels } from '../model/labels.js'
import type { Activity, Book, Company } from '../model/schema.js'

/** An activity as the user enters it. */
export interface NewActivity {
  activity: ActivityKind
  company: string | null
  /** Of an application: the position. */
  summary: string
  on: Day
}

/**
 * Logs an activity for the work-search record (METHOD section 7). It opens and closes no follow-ups. With an application,
 * a company that was a target, or with which the user was talking, is `applied`. A company of the book is named as its
 * record has it.
 */
export function logActivity(
  book: Book,
  input: NewActivity,
  moment: Moment,
): BookUpdate & { interaction: Activity; appliedTo: Company | null } {
  const interaction = createActivity(book, input, freshIds(book, moment)(), moment)
  const { activity, company } = interaction
  const named = activity === 'application' ? companyNamed(book, company) : undefined
  const appliedTo = named === undefined ? null : companyAfterApplication(named, moment)
  const place = company === null ? '' : ` ${activity === 'application' ? 'to' : 'at'} ${company}`
  return {
    book: {
      ...book,
      interactions: [...book.interactions, interaction],
      companies: appliedTo === null ? book.companies : replaceById(book.companies, appliedTo),
    },
    summary: `logged the ${activityLabels[activity]}${place}`,
    interaction,
    appliedTo,
  }
}

/** The record of an activity. A company of the book is named as its record has it. */
export function createActivity(
  book: Book,
  { activity, company, summary, on }: NewActivity,
  id: string,
  { at }: Moment,
): Activity {
  return {
    id,
    contactId: null,
    on,
    channel: 'other',
    direction: 'out',
    outcome: 'sent',
    activity,
    company: companyNamed(book, company)?.name ?? (company?.trim() || null),
    summary: summary.trim(),
    got: [],
    referred: [],
    createdAt: at,
  }
}

/** A company after an application there: `applied`; null where the user has come that far already. */
export function companyAfterApplication(company: Company, { at }: Moment): Company | null {
  const isEarlier = company.status === 'target' || company.status === 'talking'
  return isEarlier ? { ...company, status: 'applied', updatedAt: at } : null
}
