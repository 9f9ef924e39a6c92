import { getById } from '../../book/model/collection.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { ambiguousContact, contactNotFound, findContacts, splitPerson } from '../../book/people/find.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import { missing } from '../missing.js'

type Asker = Pick<Context, 'prompter' | 'today'>

/**
 * The one person a word means; where several fit, the person at the terminal chooses; without a word, from everybody.
 * @throws RapportError `missing`, `unknown-contact`, `ambiguous-contact`.
 */
export async function personFrom(ctx: Asker, book: Book, text: string | undefined): Promise<Contact> {
  if (text === undefined || text.trim() === '') return await anyPerson(ctx, book)
  return await oneOfHits(ctx, book, text, findContacts(book, text))
}

/** As `personFrom`, from loose words; what follows the name comes back as `rest`. */
export async function personAndRest(ctx: Asker, book: Book, words: string[]) {
  const { person, hits, rest } = splitPerson(book, words)
  const contact = person === '' ? await anyPerson(ctx, book) : await oneOfHits(ctx, book, person, hits)
  return { contact, rest }
}

/** The one person among those who were found for a text. @throws RapportError `unknown-contact`, `ambiguous-contact`. */
export async function oneOfHits(ctx: Asker, book: Book, text: string, hits: Contact[]): Promise<Contact> {
  const [first, second] = hits
  if (first === undefined) throw contactNotFound(book, text)
  if (second === undefined) return first
  if (ctx.prompter === null) throw ambiguousContact(text, hits)
  const message = `Which “${text}”?`
  if (hits.length <= mostListed) return await ctx.prompter.choose({ message, choices: choicesOf(hits) })
  const { searchContacts } = await import('../../book/people/search.js')
  return await ctx.prompter.search({ message, find: (typed) => choicesOf(searchContacts(hits, typed)) })
}

/** More people than are seen at once are narrowed by typing. */
const mostListed = 10

/** Somebody by name; the id is null for a person who is not in the book. */
export interface NamedPerson {
  id: string | null
  name: string
}

/** A contact of the book, or a mere name. */
export type PersonOrName = Contact | (NamedPerson & { id: null })

/** The person a touch is with: a contact of the book, or somebody who comes into it with the touch. */
export function personOf(book: Book, contact: NewTouch['contact']): NamedPerson {
  return 'add' in contact ? { id: null, name: contact.add.name } : getById(book.contacts, contact.id)
}

/** The person of the book that a text means, or the text as a mere name. */
export async function personOrName(ctx: Asker, book: Book, text: string): Promise<PersonOrName> {
  const hits = findContacts(book, text)
  return hits.length > 0 ? await oneOfHits(ctx, book, text, hits) : { id: null, name: text.trim() }
}

async function anyPerson(ctx: Asker, book: Book): Promise<Contact> {
  if (ctx.prompter === null) throw missing([{ name: 'the person', flag: '<contact>' }])
  const people = await likely(book, ctx.today)
  return await ctx.prompter.search({ message: 'Who is it?', find: people })
}

/** People to choose from, as a picker shows them: likely ones first, narrowed by what is typed. */
export async function likely(book: Book, today: string): Promise<(text: string) => { name: string; value: Contact }[]> {
  const { likelyContacts, searchContacts } = await import('../../book/people/search.js')
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
