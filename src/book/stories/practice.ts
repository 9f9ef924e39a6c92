import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { ascending } from '../model/order.js'
import type { Book, Practice, Story } from '../model/schema.js'

/** How long something took, as it is remembered: whole seconds, one at least. */
export function practiceOf(seconds: number, { today }: Pick<Moment, 'today'>): Practice {
  return { on: today, seconds: Math.max(1, Math.round(seconds)) }
}

/** Notes that a story was practiced. @throws RapportError `unknown-ref` for an unknown one. */
export function practiceStory(before: Book, id: string, practice: Practice, moment: Moment): BookUpdate {
  const story = getById(before.stories, id)
  const practiced = { ...story, practiced: [...story.practiced, practice], updatedAt: moment.at }
  return {
    book: { ...before, stories: replaceById(before.stories, practiced) },
    summary: `practiced the story “${story.title}”`,
  }
}

/** Notes that a script was practiced. */
export function practiceScript(before: Book, id: string, practice: Practice): BookUpdate {
  const scriptPractice = { ...before.scriptPractice, [id]: [...practicesOfScript(before, id), practice] }
  return { book: { ...before, scriptPractice }, summary: `practiced the script “${id}”` }
}

/** When a script was practiced, the latest last. */
export function practicesOfScript({ scriptPractice }: Book, id: string): Practice[] {
  return Object.hasOwn(scriptPractice, id) ? (scriptPractice[id] ?? []) : []
}

/**
 * The story that needs practice most: the one with the most warnings of the coach, else one that was never practiced,
 * else the one practiced longest ago. Undefined where there is none.
 */
export function weakestStory(stories: readonly { story: Story; warnings: number }[]): Story | undefined {
  const lastDay = ({ practiced }: Story) => practiced.at(-1)?.on ?? ''
  const [weakest] = stories.toSorted((a, b) => b.warnings - a.warnings || ascending(lastDay(a.story), lastDay(b.story)))
  return weakest?.story
}
