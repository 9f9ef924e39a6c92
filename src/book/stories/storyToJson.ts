import { getById } from '../model/collection.js'
import type { Book, Story } from '../model/schema.js'

/** What the coach says of a story. */
export interface StoryFinding {
  rule: string
  severity: 'warning' | 'hint'
  message: string
}

/** How long a story takes, and what the coach says of it. */
export interface StoryReading {
  /** Spoken, in seconds. */
  seconds: number
  findings: StoryFinding[]
}

/** A story as `--json` shows it (CLI contract, Offer); the parts of a weakness are null in any other story. */
export function storyToJson(
  { interviews }: Pick<Book, 'interviews'>,
  story: Story,
  { seconds, findings }: StoryReading,
) {
  const { id, title, qualities, situation, action, result, weakness, toldAt, practiced } = story
  const { lesson = null, fixed = null, asked = null } = weakness ?? {}
  const usedAt = toldAt.map((interviewId) => {
    const { company, on = null } = getById(interviews, interviewId)
    return { interviewId, company, on }
  })
  const parts = { situation, action, result, weakness: weakness !== undefined, lesson, fixed, asked }
  return { id, title, qualities, ...parts, seconds, usedAt, practiced, findings }
}

export type StoryJson = ReturnType<typeof storyToJson>
