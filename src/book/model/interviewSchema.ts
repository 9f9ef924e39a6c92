import * as v from 'valibot'
import { clockTime, day, idSchema as id, instant, name, textList } from './fieldSchemas.js'
import { interviewOutcomes, interviewStatuses, maxMinutes, qualities } from './interviewWords.js'

const qualityList = v.array(v.picklist(qualities))

/**
 * What the user noted after an interview about one of the people there, or (without `contactId`) about all of it. The six
 * answers of a future boss are METHOD section 5.
 */
const debriefSchema = v.strictObject({
  contactId: v.optional(id),
  style: v.optional(v.string()),
  tenure: v.optional(v.string()),
  before: v.optional(v.string()),
  team: v.optional(v.string()),
  communication: v.optional(v.string()),
  meetings: v.optional(v.string()),
  saw: qualityList,
  missed: qualityList,
  flags: textList,
  trust: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  why: v.optional(v.string()),
  /** The questions that hurt. */
  asked: textList,
  on: day,
})

/**
 * A job interview (METHOD section 5). `interviewers` and `through` have the ids of contacts; `through` is the chain that
 * led to it, the one who introduced an interviewer first.
 */
export const interviewSchema = v.strictObject({
  id,
  company: name,
  role: v.optional(v.string()),
  on: v.optional(day),
  /** When it begins, in whatever time zone the user is in. */
  at: v.optional(clockTime),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxMinutes)),
  place: v.optional(v.string()),
  round: v.optional(v.string()),
  status: v.picklist(interviewStatuses),
  outcome: v.optional(v.picklist(interviewOutcomes)),
  /** Of an offer: by when the user has to answer it, and its terms in words. */
  answerBy: v.optional(day),
  terms: v.optional(v.string()),
  interviewers: v.array(id),
  /** Which of the interviewers would be the boss. */
  bossId: v.optional(id),
  through: v.array(id),
  notes: v.string(),
  /** The touch that the first debrief logged. */
  interactionId: v.optional(id),
  debriefs: v.array(debriefSchema),
  /**
   * What others told of the boss, and on which day: hearsay, apart from what was said in the interview. Without
   * `contactId` it is from somebody who was removed.
   */
  heard: v.optional(v.array(v.strictObject({ contactId: v.optional(id), text: v.string(), on: day }))),
  createdAt: instant,
  updatedAt: instant,
})

export type Interview = v.InferOutput<typeof interviewSchema>
export type Debrief = v.InferOutput<typeof debriefSchema>
