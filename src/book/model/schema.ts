import * as v from 'valibot'
import { isDay } from '../dates/day.js'
import { weekdays } from '../dates/week.js'
import { activityKinds, channels, outcomes, yields } from './channel.js'
import { companyStatuses } from './companyStatus.js'
import { kinds, results } from './kind.js'
import { schemaVersion } from './version.js'

const day = v.pipe(v.string(), v.check(isDay, 'must be a day such as 2026-12-01'))
/** As this program writes it: told without asking the calendar, for an import has thousands. */
const usualInstant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const isInstant = (text: string) =>
  usualInstant.test(text) || (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)))
const instant = v.pipe(v.string(), v.check(isInstant, 'must be an instant such as 2026-12-01T08:00:00.000Z'))
/** An id, of a record itself or of one that it points to: what points somewhere stands in references.ts. */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9][0-9a-z]{2,15}$/, 'must be an id such as 4k2m9q'))
const id = idSchema
const name = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'must not be empty'),
)
const texts = v.array(v.string())
/** What mostly is not said is left out rather than kept as null: it made a quarter of the file. */
const unsaid = <S extends v.GenericSchema>(schema: S) => v.optional(schema)
const period = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unit: v.picklist(['d', 'w', 'm', 'bd']),
})

/** Somebody I know or would like to know. `introducers` holds the ids of those who introduced us, first one first. */
export const contactSchema = v.strictObject({
  id,
  name,
  aliases: texts,
  emails: texts,
  phones: texts,
  company: v.nullable(v.string()),
  title: unsaid(v.string()),
  industry: unsaid(v.string()),
  url: unsaid(v.string()),
  tags: texts,
  introducers: v.array(id),
  keepInTouch: unsaid(period),
  notes: v.string(),
  /** What records that were merged into this one called them: an import knows them by it. */
  merged: unsaid(v.array(v.strictObject({ name, company: v.nullable(v.string()), url: v.nullable(v.string()) }))),
  status: v.picklist(['active', 'archived']),
  createdAt: instant,
  updatedAt: instant,
})

/** What a touch and an activity have in common. */
const whatWasDone = {
  on: day,
  channel: v.picklist(channels),
  direction: v.picklist(['out', 'in']),
  outcome: v.picklist(outcomes),
  company: v.nullable(v.string()),
  summary: v.string(),
  got: v.array(v.picklist(yields)),
  referred: v.array(id),
}

/** One touch with a contact: a call, an e-mail, a meeting. */
export const touchSchema = v.strictObject({
  id,
  contactId: id,
  ...whatWasDone,
  gave: unsaid(v.string()),
  aboutId: unsaid(id),
  template: unsaid(v.string()),
  /** What its script does, as the script said when it was used: a later change of the script changes no touch. */
  fulfilled: unsaid(v.picklist(kinds)),
  expectedAnswer: unsaid(v.boolean()),
  createdAt: instant,
  updatedAt: instant,
})

/** What I did to find work without a contact to log it with: an entry of the work-search record alone. */
export const activitySchema = v.strictObject({
  id,
  contactId: v.null(),
  ...whatWasDone,
  activity: v.picklist(activityKinds),
  createdAt: instant,
  updatedAt: instant,
})

/** Whatever is logged. */
export const interactionSchema = v.variant('contactId', [touchSchema, activitySchema])

/** Something to do for or with a person on a day. `openedBy` is the interaction that opened it. */
export const followUpSchema = v.strictObject({
  id,
  contactId: id,
  dueOn: day,
  kind: v.picklist(kinds),
  why: v.nullable(v.string()),
  aboutId: unsaid(id),
  template: unsaid(v.string()),
  status: v.picklist(['open', 'done', 'dropped']),
  /** How it ended, where that counts; not said of what was simply done. */
  result: unsaid(v.picklist(results)),
  closedOn: unsaid(day),
  sequence: unsaid(v.strictObject({ name: v.string(), step: v.number() })),
  openedBy: v.nullable(id),
  createdAt: instant,
  updatedAt: instant,
})

/** A company I aim at, with what I want there (METHOD section 1). People belong to it by its name. */
export const companySchema = v.strictObject({
  id,
  name,
  status: v.picklist(companyStatuses),
  why: unsaid(v.string()),
  address: unsaid(v.string()),
  notes: v.string(),
  createdAt: instant,
  updatedAt: instant,
})

/** Who I am and what I look for: it feeds every script (METHOD section 1). */
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

/** One step of a sequence: how long after its start, and what to do then. */
const stepSchema = v.strictObject({ after: period, kind: v.picklist(kinds) })
export type Step = v.InferOutput<typeof stepSchema>

const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more')))

/** Only what differs from the defaults in settings.ts. */
export const settingsSchema = v.strictObject({
  backupMegabytes: count,
  phoneSeconds: count,
  voicemailSeconds: count,
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
  sequences: v.exactOptional(v.record(v.string(), v.array(stepSchema))),
})

/** What a version is: its own id, the one before it, when and why it came to be, and what `redo` would bring again. */
export const changeSchema = v.strictObject({
  id,
  parent: v.nullable(id),
  at: instant,
  says: v.string(),
  redo: v.array(id),
})

export const bookSchema = v.strictObject({
  schema: v.literal(schemaVersion),
  /** Tells one book from another, wherever its file lies; a copy keeps it. */
  id,
  change: changeSchema,
  profile: profileSchema,
  settings: settingsSchema,
  contacts: v.array(contactSchema),
  interactions: v.array(interactionSchema),
  followUps: v.array(followUpSchema),
  companies: v.array(companySchema),
})

export type Contact = v.InferOutput<typeof contactSchema>
export type Touch = v.InferOutput<typeof touchSchema>
export type Activity = v.InferOutput<typeof activitySchema>
export type Interaction = Touch | Activity
export type FollowUp = v.InferOutput<typeof followUpSchema>
export type Company = v.InferOutput<typeof companySchema>
export type Profile = v.InferOutput<typeof profileSchema>
export type Change = v.InferOutput<typeof changeSchema>
export type Book = v.InferOutput<typeof bookSchema>
