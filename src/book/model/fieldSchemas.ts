import * as v from 'valibot'
import { isClockTime } from '../dates/clock.js'
import { isDay, lastInstant } from '../dates/day.js'

/** A day, such as 2026-12-01. */
export const day = v.pipe(v.string(), v.check(isDay, 'must be a day such as 2026-12-01'))
/** An instant as this program writes it: the fast path, since an import has thousands of them. */
const ownInstant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const isInstant = (text: string) =>
  ownInstant.test(text) || (/^\d{4}-\d\d-\d\dT/.test(text) && isWritable(Date.parse(text)))
/** Whether an instant has a year of four digits in UTC, as it is written; false for NaN. */
const isWritable = (time: number) => time >= Date.parse('0000-01-01T00:00:00.000Z') && time <= lastInstant
export const instant = v.pipe(v.string(), v.check(isInstant, 'must be an instant such as 2026-12-01T08:00:00.000Z'))
/** A time of day, such as 14:30. */
export const clockTime = v.pipe(v.string(), v.check(isClockTime, 'must be a time such as 14:30'))
/** The id of a record. References to other records have the same form; references.ts lists them all. */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9][0-9a-z]{2,15}$/, 'must be an id such as 4k2m9q'))
/** A text that is not empty. */
export const name = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'must not be empty'),
)
export const textList = v.array(v.string())
