import { fold } from '../identity/fold.js'
import type { Book, Story } from '../model/schema.js'

/** The stories that a text means: the one with this id or title, else all with all of its words in their titles. */
export function findStories({ stories }: Book, text: string): Story[] {
  const wanted = fold(text)
  const exact = stories.filter(({ id, title }) => id === wanted || fold(title) === wanted)
  const words = wanted.split(' ').filter(Boolean)
  if (exact.length > 0 || words.length === 0) return exact
  return stories.filter(({ title }) => words.every((each) => fold(title).includes(each)))
}
