import { findContact, findContacts, splitPerson } from '../book/find.js'
import type { Book, Contact } from '../book/schema.js'
import type { Context } from '../context.js'
import { missing } from './missing.js'

type Asker = Pick<Context, 'prompter' | 'today'>

/**
 * The one person a word means; where several fit, the person at the terminal chooses; without a word, from everybody.
 * @throws RapportError `missing`, `unknown-contact`, `ambiguous-contact`.
 */
export async function personFrom(ctx: Asker, book: Book, text: string | undefined): Promise<Contact> {
  if (text === undefined || text.trim() === '') return await anyPerson(ctx, book)
  const hits = findContacts(book, text)
  if (hits.length < 2 || ctx.prompter === null) return findContact(book, text)
  return await ctx.prompter.choose({ message: `Which “${text}”?`, choices: choicesOf(hits) })
}

/** As `personFrom`, from loose words; what follows the name comes back as `rest`. */
export async function personAndRest(ctx: Asker, book: Book, words: string[]) {
  const { person, rest } = splitPerson(book, words)
  return { contact: await personFrom(ctx, book, person || undefined), rest }
}

/** Somebody of the book, or a mere name. */
export type Named = Contact | { id: null; name: string }

/** The person of the book that a text means, or the text as a mere name. */
export async function personOrName(ctx: Asker, book: Book, text: string): Promise<Named> {
  return findContacts(book, text).length > 0 ? await personFrom(ctx, book, text) : { id: null, name: text.trim() }
}

async function anyPerson(ctx: Asker, book: Book): Promise<Contact> {
  if (ctx.prompter === null) throw missing([{ name: 'the person', flag: '<contact>' }])
  const people = await likely(book, ctx.today)
  return await ctx.prompter.search({ message: 'Who is it?', find: people })
}

/** People to choose from, as a picker shows them: likely ones first, narrowed by what is typed. */
export async function likely(book: Book, today: string): Promise<(text: string) => { name: string; value: Contact }[]> {
  const { likelyContacts, searchContacts } = await import('../book/search.js')
  const people = likelyContacts(book, today)
  return (text) => choicesOf(searchContacts(people, text).slice(0, 50))
}

/** A choice for each person; those who would look alike are told apart by their ids. */
function choicesOf(people: Contact[]): { name: string; value: Contact }[] {
  const labels = people.map(({ name, company, phones, emails }) =>
    [name, company ?? phones[0] ?? emails[0]].filter(Boolean).join(', '),
  )
  return people.map((value, index) => {
    const label = labels[index] ?? ''
    const isAlone = labels.indexOf(label) === labels.lastIndexOf(label)
    return { name: isAlone ? label : `${label} (${value.id})`, value }
  })
}
