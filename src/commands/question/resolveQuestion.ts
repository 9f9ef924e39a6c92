import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/model/schema.js'
import { findQuestions, type KnownQuestion, questionsOf } from '../../book/stories/question.js'
import type { Context } from '../../context.js'
import { missing } from '../../flows/missing.js'

/**
 * The question that words mean: by id, key, or words of its text. When several match, or there are no words, the user at
 * the terminal chooses.
 * @throws RapportError `usage` for no match, or for several when nobody can be asked; `missing`.
 */
export async function resolveQuestion({ prompter }: Context, book: Book, words: string[]): Promise<KnownQuestion> {
  const text = words.join(' ').trim()
  if (text === '' && prompter === null) throw missing([{ name: 'the question', flag: '<question>' }])
  const hits = text === '' ? questionsOf(book) : findQuestions(book, text)
  const [first, second] = hits
  if (first === undefined)
    throw new RapportError('usage', `No question fits “${text}”.`, { hint: 'See them all: rapport question list.' })
  if (text !== '' && second === undefined) return first
  if (prompter !== null) {
    const choices = hits.map((value) => ({ name: value.text, value }))
    return await prompter.choose({ message: text === '' ? 'Which question?' : `Which “${text}”?`, choices })
  }
  const shown = hits.slice(0, 5).map((each) => `${each.text} (${each.id})`)
  throw new RapportError('usage', `“${text}” fits ${hits.length} questions: ${shown.join('; ')}.`, {
    hint: 'Write more of it, or what stands in brackets.',
  })
}
