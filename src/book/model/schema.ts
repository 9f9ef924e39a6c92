import * as v from 'valibot'
import { maxPeriodCount } from '../dates/day.js'
import { weekdays } from '../dates/dayNames.js'
import { activityKinds, channels, outcomes, yields } from './channel.js'
import { companyStatuses } from './companyStatus.js'
import { clockTime, day, idSchema as id, instant, name, textList } from './fieldSchemas.js'
import { followUpKinds, followUpResults } from './followUpKind.js'
import { interviewSchema } from './interviewSchema.js'
import { landedSchema } from './landedSchema.js'
import { practiceSchema, questionSchema, storySchema } from './storySchema.js'
import { schemaVersion } from './version.js'

const period = v.strictObject({
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(maxPeriodCount, `must be ${maxPeriodCount} or less`),
  ),
  unit: v.picklist(['d', 'w', 'm', 'bd']),
})

/** A job that a contact has left; `until` is the day of which that is known. */
const formerJob = v.strictObject({ company: name, title: v.optional(v.string()), until: v.optional(day) })

/**
 * A person the user knows or would like to know. `introducers` has the ids of the contacts who introduced them, in the
 * order of the introductions. Fields that are mostly empty are optional, not null: nulls made up a quarter of the file.
 */
export const contactSchema = v.strictObject({
  id,
  name,
  /** The given and the family name, where a file says which is which; else they are read from `name`. */
  given: v.optional(v.string()),
  family: v.optional(v.string()),
  aliases: textList,
  emails: textList,
  phones: textList,
  company: v.nullable(v.string()),
  title: v.optional(v.string()),
  industry: v.optional(v.string()),
  url: v.optional(v.string()),
  /** How the user and the contact know each other, in words. */
  how: v.optional(v.string()),
  /** Where the contact worked before, the latest first. */
  formerly: v.optional(v.array(formerJob)),
  tags: textList,
  introducers: v.array(id),
  /** Those of `introducers` whose name the user may not use. */
  unnamedIntroducers: v.optional(v.array(id)),
  keepInTouch: v.optional(period),
  /** The day before which keeping in touch is not due, so that many do not come up at once. */
  keepInTouchFrom: v.optional(day),
  notes: v.string(),
  /** The names of the records that were merged into this one, so that an import still finds the contact by them. */
  merged: v.optional(v.array(v.strictObject({ name, company: v.nullable(v.string()), url: v.nullable(v.string()) }))),
  status: v.picklist(['active', 'archived']),
  createdAt: instant,
  updatedAt: instant,
})

/** The fields that a touch and an activity share. */
const interactionFields = {
  on: day,
  channel: v.picklist(channels),
  direction: v.picklist(['out', 'in']),
  outcome: v.picklist(outcomes),
  company: v.nullable(v.string()),
  summary: v.string(),
  got: v.array(v.picklist(yields)),
  referred: v.array(id),
}

/** One touch: a call, an e-mail, a meeting. `with` has the other contacts who took part; it is left out for none. */
export const touchSchema = v.strictObject({
  id,
  contactId: id,
  with: v.optional(v.array(id)),
  ...interactionFields,
  gave: v.optional(v.string()),
  aboutId: v.optional(id),
  template: v.optional(v.string()),
  /** The effects of the script when it was used; later changes of the script do not change the touch. */
  fulfilled: v.optional(v.picklist(followUpKinds)),
  expectedAnswer: v.optional(v.boolean()),
  /** It comes from a file, which says when somebody wrote and nothing more; statistics and the record leave it out. */
  imported: v.optional(v.literal(true)),
  createdAt: instant,
  /** Left out as long as it is `createdAt`. */
  updatedAt: v.optional(instant),
})

/** Something the user did to find work, without a contact; only the work-search record uses it. */
export const activitySchema = v.strictObject({
  id,
  contactId: v.null(),
  ...interactionFields,
  activity: v.picklist(activityKinds),
  createdAt: instant,
  /** Left out as long as it is `createdAt`. */
  updatedAt: v.optional(instant),
})

/** An entry of the log: a touch or an activity. */
export const interactionSchema = v.variant('contactId', [touchSchema, activitySchema])

/**
 * Something to do on a day, with a contact or (null) for an interview with nobody named. `openedBy` is the id of the
 * interaction that opened it.
 */
export const followUpSchema = v.strictObject({
  id,
  contactId: v.nullable(id),
  dueOn: day,
  /** The time of day, such as 10:00, in whatever time zone the user is in. */
  at: v.optional(clockTime),
  kind: v.picklist(followUpKinds),
  why: v.nullable(v.string()),
  /** Of a promise: the day by which it was to be kept, where one was named; `dueOn` may be moved, this stays. */
  promisedOn: v.optional(day),
  aboutId: v.optional(id),
  interviewId: v.optional(id),
  template: v.optional(v.string()),
  status: v.picklist(['open', 'done', 'dropped']),
  /** How it ended; missing when it was just done or dropped. */
  result: v.optional(v.picklist(followUpResults)),
  closedOn: v.optional(day),
  sequence: v.optional(v.strictObject({ name: v.string(), step: v.pipe(v.number(), v.finite('must be a number')) })),
  openedBy: v.nullable(id),
  createdAt: instant,
  /** Left out as long as it is `createdAt`. */
  updatedAt: v.optional(instant),
})

/** A company that interests the user (METHOD section 1). Contacts belong to it by its name, not by its id. */
export const companySchema = v.strictObject({
  id,
  name,
  /** Other names of the company. */
  aliases: textList,
  /** Similar names that are other companies, as the user has said. */
  distinctFrom: v.optional(textList),
  status: v.picklist(companyStatuses),
  why: v.optional(v.string()),
  address: v.optional(v.string()),
  notes: v.string(),
  createdAt: instant,
  updatedAt: instant,
})

/** Who the user is and what they look for; every script uses it (METHOD section 1). */
export const profileSchema = v.strictObject({
  name: v.nullable(v.string()),
  role: v.nullable(v.string()),
  industry: v.nullable(v.string()),
  offer: v.nullable(v.string()),
  targets: v.nullable(v.string()),
  situation: v.nullable(v.string()),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  url: v.nullable(v.string()),
})

/** A step of a sequence: how long after the start of the sequence, and what to do then. */
const stepSchema = v.strictObject({ after: period, kind: v.picklist(followUpKinds) })
export type Step = v.InferOutput<typeof stepSchema>
export const sequenceSchema = v.array(stepSchema)

const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more')))

/** The settings that differ from the defaults in settings.ts. */
export const settingsSchema = v.strictObject({
  backupMegabytes: count,
  phoneSeconds: count,
  voicemailSeconds: count,
  storySeconds: count,
  weaknessSeconds: count,
  answerSeconds: count,
  emailWords: count,
  linkedinNoteCharacters: count,
  linkedinCharacters: count,
  linkedinMostCharacters: count,
  smsSegments: count,
  readingGrade: count,
  mailtoCharacters: count,
  recordWeekStart: v.exactOptional(v.picklist(weekdays)),
  recordRequired: count,
  recordCountsThanks: v.exactOptional(v.picklist(['yes', 'no'])),
  importMegabytes: count,
  importPeople: count,
  phoneRegion: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two letters such as US'))),
  sequences: v.exactOptional(v.record(v.string(), sequenceSchema)),
})

/** Instants by the id of a record. */
const instants = v.record(id, instant)

/**
 * The change that made this version of the book: its id, the id of the version before it, when it was made, what was
 * done, and the ids of the versions that `redo` would restore.
 */
export const changeSchema = v.strictObject({
  id,
  parent: v.nullable(id),
  at: instant,
  says: v.string(),
  redo: v.array(id),
  /**
   * When the calendar entries of open follow-ups last changed, without and with private notes; an entry that is as it was
   * added is left out. It is here and not in the records because `undo` must not set it back.
   */
  revised: v.optional(instants),
  revisedWithNotes: v.optional(instants),
})

/** A whole book. */
export const bookSchema = v.strictObject({
  schema: v.literal(schemaVersion),
  /** Identifies the book wherever its file is; a copy has the same id. */
  id,
  change: changeSchema,
  profile: profileSchema,
  settings: settingsSchema,
  landed: v.nullable(landedSchema),
  /** How long scripts took when they were practiced, by the id of the script. */
  scriptPractice: v.record(v.string(), practiceSchema),
  contacts: v.array(contactSchema),
  interactions: v.array(interactionSchema),
  followUps: v.array(followUpSchema),
  companies: v.array(companySchema),
  interviews: v.array(interviewSchema),
  stories: v.array(storySchema),
  questions: v.array(questionSchema),
})

export type Contact = v.InferOutput<typeof contactSchema>
export type Touch = v.InferOutput<typeof touchSchema>
export type Activity = v.InferOutput<typeof activitySchema>
export type Interaction = Touch | Activity
export type FollowUp = v.InferOutput<typeof followUpSchema>
export type Company = v.InferOutput<typeof companySchema>
export type { Debrief, Interview } from './interviewSchema.js'
export type { Landed } from './landedSchema.js'
export type { Practice, Question, Story } from './storySchema.js'
export type Profile = v.InferOutput<typeof profileSchema>
export type Change = v.InferOutput<typeof changeSchema>
export type Book = v.InferOutput<typeof bookSchema>
