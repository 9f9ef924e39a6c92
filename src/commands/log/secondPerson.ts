import { RapportError } from '../../book/error.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { findByNameWord, findExactly } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { shellQuote } from '../../terminal/views/format.js'
import { listed } from '../../text/listed.js'

/** The words of a summary, and the ids of other contacts who took part. */
interface SummaryAndOthers {
  rest: string[]
  others: string[]
}

/** Words that may stand before the name of somebody else. */
const joiners: ReadonlySet<string> = new Set(['and', 'with', '&', '+'])

/**
 * Clears up a name before a quoted summary: in `log dana lee "group lunch"`, Lee may have been there, or `lee` begins
 * the summary. One word is a name when it is a word of one, several when they are all of it. The user at the terminal
 * says so.
 * @param contactId the contact of the touch; null for a new one.
 * @throws RapportError `usage` when nobody can be asked.
 */
export async function resolveSecondPerson(
  { prompter }: Pick<Context, 'prompter'>,
  book: Book,
  contactId: string | null,
  rest: string[],
): Promise<SummaryAndOthers> {
  const summary = rest.at(-1) ?? ''
  const before = rest.slice(0, -1)
  const name = before.slice(joiners.has(before[0]?.toLowerCase() ?? '') ? 1 : 0).join(' ')
  const isQuoted = /\S\s+\S/.test(summary)
  const found = isQuoted && name !== '' ? findByName(book, name).filter(({ id }) => id !== contactId) : []
  if (found.length === 0) return { rest, others: [] }
  if (prompter === null) throw secondPersonError(book, found, name, { summary, note: rest.join(' ') })
  const choices = [
    ...found.slice(0, 5).map((each) => ({ name: `${each.name} was there`, value: each.id })),
    { name: `“${before.join(' ')}” is part of the note`, value: null },
  ]
  const chosen = await prompter.choose({ message: `Who is “${name}”?`, choices })
  return chosen === null ? { rest, others: [] } : { rest: [summary], others: [chosen] }
}

/** The contacts that a name means: one word may be any word of it. */
function findByName(book: Book, name: string): Contact[] {
  const found = findExactly(book, name)
  return found.length > 0 || /\s/.test(name) ? found : findByNameWord(book, name)
}

function secondPersonError(
  book: Book,
  found: Contact[],
  word: string,
  { summary, note }: { summary: string; note: string },
): RapportError {
  const names = listed(
    found.slice(0, 5).map(({ name }) => name),
    'or',
  )
  const [first] = found
  const person = found.length === 1 && first ? contactRefs(book)(first.id) : '<contact>'
  return new RapportError('usage', `“${word}” may be ${names}, or the beginning of your note.`, {
    hint: `If they were there: --with ${person} ${shellQuote(summary)}. Otherwise put the whole note in quotes: ${shellQuote(note)}.`,
  })
}
