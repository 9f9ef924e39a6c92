import { RapportError } from '../../book/error.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { findByNameWord } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { shellQuote } from '../../terminal/views/format.js'

/** The words of a summary, and the ids of other contacts who took part. */
interface SummaryAndOthers {
  rest: string[]
  others: string[]
}

/**
 * Clears up a single word before a quoted summary that is also a name: in `log dana lee "group lunch"`, Lee may have
 * been there. The user at the terminal says so.
 * @param contactId the contact of the touch; null for a new one.
 * @throws RapportError `usage` when nobody can be asked.
 */
export async function resolveSecondPerson(
  { prompter }: Pick<Context, 'prompter'>,
  book: Book,
  contactId: string | null,
  rest: string[],
): Promise<SummaryAndOthers> {
  const [word = '', summary = '', more] = rest
  const isNameBeforeQuote = !/\s/.test(word) && /\S\s+\S/.test(summary) && more === undefined
  const found = isNameBeforeQuote ? findByNameWord(book, word).filter(({ id }) => id !== contactId) : []
  const [first] = found
  if (first === undefined) return { rest, others: [] }
  if (prompter === null) throw secondPersonError(word, summary, first)
  const choices = [
    ...found.slice(0, 5).map(({ name, id }) => ({ name: `${name} was there`, value: id })),
    { name: `“${word}” is part of the note`, value: null },
  ]
  const chosen = await prompter.choose({ message: `Who is “${word}”?`, choices })
  return chosen === null ? { rest, others: [] } : { rest: [summary], others: [chosen] }
}

function secondPersonError(word: string, summary: string, { name }: Contact): RapportError {
  const withOption = `--with ${shellQuote(name)} ${shellQuote(summary)}`
  return new RapportError('usage', `“${word}” may be ${name}, or the first word of your note.`, {
    hint: `If ${name} was there: ${withOption}. Otherwise put the whole note in quotes: ${shellQuote(`${word} ${summary}`)}.`,
  })
}
