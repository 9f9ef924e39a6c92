import type { Day } from '../dates/day.js'
import { isAhead } from '../interviews/findInterviews.js'
import type { Interview } from '../model/schema.js'
import { newsScript } from './scriptForFollowUp.js'

/** What there is to tell whoever opened a door. */
export interface News {
  /** The interview that is still to come; null where the news is how it went. */
  ahead: { company: string; on: Day | null } | null
  /** The id of the script that tells it. */
  template: string
}

/** What there is to tell of an interview, or (undefined) of a talk. */
export function newsOf(interview: Interview | undefined, today: Day): News {
  if (interview === undefined || !isAhead(interview, today)) return { ahead: null, template: newsScript(false) }
  const { company, on = null } = interview
  return { ahead: { company, on }, template: newsScript(true) }
}
