import type { Day } from '../dates/day.js'
import type { BookUpdate, Moment } from '../model/book.js'
import type { ActivityKind } from '../model/channel.js'
import { freshIds } from '../model/id.js'
import { activityLabels } from '../model/labels.js'
import type { Activity, Book } from '../model/schema.js'

/** An activity as the user enters it. */
export interface NewActivity {
  activity: ActivityKind
  company: string | null
  /** Of an application: the position. */
  summary: string
  on: Day
}

/** Logs an activity for the work-search record (METHOD section 7). It opens and closes no follow-ups. */
export function logActivity(
  book: Book,
  { activity, company, summary, on }: NewActivity,
  moment: Moment,
): BookUpdate & { interaction: Activity } {
  const interaction: Activity = {
    id: freshIds(book, moment)(),
    contactId: null,
    on,
    channel: 'other',
    direction: 'out',
    outcome: 'sent',
    activity,
    company: company?.trim() || null,
    summary: summary.trim(),
    got: [],
    referred: [],
    createdAt: moment.at,
  }
  const place =
    interaction.company === null ? '' : ` ${activity === 'application' ? 'to' : 'at'} ${interaction.company}`
  return {
    book: { ...book, interactions: [...book.interactions, interaction] },
    summary: `logged the ${activityLabels[activity]}${place}`,
    interaction,
  }
}
