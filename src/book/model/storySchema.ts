import * as v from 'valibot'
import { day, idSchema as id, instant, name } from './fieldSchemas.js'
import { qualities } from './interviewWords.js'

/** How often something was said aloud to practice it: the day, and how long it took in seconds. */
export const practiceSchema = v.array(
  v.strictObject({ on: day, seconds: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
)

/**
 * A true story for interviews (METHOD section 5): the situation, what the user did, what came of it. A weakness has the
 * failing as its situation, and three more parts.
 */
export const storySchema = v.strictObject({
  id,
  title: name,
  /** Which of the four qualities it shows. */
  qualities: v.array(v.picklist(qualities)),
  situation: v.string(),
  action: v.string(),
  result: v.string(),
  /** What makes it the answer to the question for a weakness: the lesson, how it is fixed by now, who asks for advice. */
  weakness: v.optional(v.strictObject({ lesson: v.string(), fixed: v.string(), asked: v.string() })),
  /** The interviews at which it was told. */
  toldAt: v.array(id),
  practiced: practiceSchema,
  createdAt: instant,
  updatedAt: instant,
})

/**
 * A question of an interview: one that the user asks a boss, or is asked. Those that come with Rapport are in the book
 * only as far as the user has an answer to them, has practiced or removed them; `shipped` says which one it is.
 */
export const questionSchema = v.strictObject({
  id,
  shipped: v.optional(name),
  for: v.picklist(['boss', 'me']),
  text: name,
  /** A question for a boss in the form for others. */
  textForOthers: v.optional(v.string()),
  answer: v.optional(v.string()),
  isRemoved: v.optional(v.literal(true)),
  practiced: practiceSchema,
  createdAt: instant,
  updatedAt: instant,
})

export type Story = v.InferOutput<typeof storySchema>
export type Question = v.InferOutput<typeof questionSchema>
export type Practice = v.InferOutput<typeof practiceSchema>[number]
