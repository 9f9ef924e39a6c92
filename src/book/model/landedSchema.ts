import * as v from 'valibot'
import { day, instant, name } from './fieldSchemas.js'

/** The job that the user has accepted; everything else rests (METHOD section 5). */
export const landedSchema = v.strictObject({
  company: name,
  /** When the user accepted it; news of another job, from before, is not of this one. */
  since: instant,
  role: v.optional(v.string()),
  startOn: v.optional(day),
  /** From which day on others may know. */
  publicOn: v.optional(day),
  /** It is signed and checked: what is open elsewhere is ended. */
  isCleared: v.optional(v.literal(true)),
})
export type Landed = v.InferOutput<typeof landedSchema>
