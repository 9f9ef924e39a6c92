import type { Changed, Moment } from './book.js'
import type { ActivityKind } from './channel.js'
import type { Day } from './day.js'
import { freshIds } from './id.js'
import type { Book, Interaction } from './schema.js'
import { activityWords } from './words.js'

/** What I did to find work without a person to log it with. */
export interface NewActivity {
  activity: ActivityKind
  company: string | null
  /** Of an application, the position. */
  summary: string
  on: Day
}

/** Logs an application, a workshop and the like for the work-search record (METHOD section 7); it opens and closes nothing. */
export function logActivity(
  book: Book,
  { activity, company, summary, on }: NewActivity,
  moment: Moment,
): Changed & { interaction: Interaction } {
  const interaction: Interaction = {
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
  const where =
    interaction.company === null ? '' : ` ${activity === 'application' ? 'to' : 'at'} ${interaction.company}`
  return {
    book: { ...book, interactions: [...book.interactions, interaction] },
    says: `logged the ${activityWords[activity]}${where}`,
    interaction,
  }
}
