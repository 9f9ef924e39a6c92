import type { Practice } from '../../book/model/schema.js'

/** Something to say aloud. */
export interface Exercise {
  /** What it is, in a few words: the question, the title of the story, the id of the script. */
  title: string
  /** What helps before one speaks: one's notes, or how to answer well. */
  notes: string[]
  /** The lines that are shown one by one while one speaks; none where one speaks freely. */
  lines: string[]
  /** The seconds that it should take at most. */
  limit: number
  /** How long it took last time; null where it was never practiced. */
  last: number | null
  /** Remembers how long it took. */
  save(practice: Practice): Promise<void>
}
