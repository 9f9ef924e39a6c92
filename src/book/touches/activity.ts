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
  { activity, company, summary, on }: NewActivity,
  moment: Moment,
): BookUpdate & { interaction: Activity; appliedTo: Company | null } {
  const named = companyNamed(book, company)
  const interaction: Activity = {
    id: freshIds(book, moment)(),
    contactId: null,
    on,
    channel: 'other',
    direction: 'out',
    outcome: 'sent',
    activity,
    company: named?.name ?? (company?.trim() || null),
    summary: summary.trim(),
    got: [],
    referred: [],
    createdAt: moment.at,
  }
  const place =
    interaction.company === null ? '' : ` ${activity === 'application' ? 'to' : 'at'} ${interaction.company}`
  const isMoved = activity === 'application' && (named?.status === 'target' || named?.status === 'talking')
  const appliedTo: Company | null = isMoved ? { ...named, status: 'applied', updatedAt: moment.at } : null
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
