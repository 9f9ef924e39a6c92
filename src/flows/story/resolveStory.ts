import { RapportError } from '../../book/error.js'
import type { Book, Story } from '../../book/model/schema.js'
import { findStories } from '../../book/stories/findStory.js'
import type { Context } from '../../context.js'
import { missing } from '../missing.js'

/**
 * The story that words mean: by id, title, or words of the title. When several match, or there are no words, the user at
 * the terminal chooses.
 * @throws RapportError `usage` for no match, or for several when nobody can be asked; `missing`.
 */
export async function resolveStory({ prompter, store }: Context, book: Book, words: string[]): Promise<Story> {
  const text = words.join(' ').trim()
  if (book.stories.length === 0) {
    await store.refuseLost()
    throw new RapportError('usage', 'You have no stories yet.', { hint: 'Write one down: rapport story add.' })
  }
  if (text === '' && prompter === null) throw missing([{ name: 'the story', flag: '<story>' }])
  const hits = text === '' ? book.stories : findStories(book, text)
  const [first, second] = hits
  if (first === undefined)
    throw new RapportError('usage', `None of your stories is called “${text}”.`, {
      hint: 'See them all: rapport story list.',
    })
  if (text !== '' && second === undefined) return first
  if (prompter !== null) {
    const choices = hits.map((value) => ({ name: value.title, value }))
    return await prompter.choose({ message: text === '' ? 'Which story?' : `Which “${text}”?`, choices })
  }
  const shown = hits.slice(0, 5).map(({ id, title }) => `${title} (${id})`)
  throw new RapportError('usage', `“${text}” fits ${hits.length} stories: ${shown.join('; ')}.`, {
    hint: 'Write more of the title, or the id.',
  })
}
