import type { Named } from '../../book/identity/greetingName.js'
import { getById } from '../../book/model/collection.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { ambiguousContact, contactNotFound, findContacts, splitPerson } from '../../book/people/find.js'
import type { TouchContact } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import { missing } from '../missing.js'

type PromptContext = Pick<Context, 'prompter' | 'today'>

/**
 * The one contact that a text means. When several match, the user at the terminal chooses; without a text, from all.
 * @throws RapportError `missing`, `unknown-contact`, `ambiguous-contact`.
 */
export async function resolveContact(ctx: PromptContext, book: Book, text: string | undefined): Promise<Contact> {
  if (text === undefined || text.trim() === '') return await chooseFromAll(ctx, book)
  return await chooseFromMatches(ctx, book, text, findContacts(book, text))
}

/** Like `resolveContact`, for words that start with a contact; `rest` is the words after it. */
export async function resolveContactAndRest(ctx: PromptContext, book: Book, words: string[]) {
  const { person, hits, rest } = splitPerson(book, words)
  const contact = person === '' ? await chooseFromAll(ctx, book) : await chooseFromMatches(ctx, book, person, hits)
  return { contact, rest }
}

/**
 * The one contact among those that a text matches. When there are several, the user at the terminal chooses.
 * @throws RapportError `unknown-contact` for no match, `ambiguous-contact` for several when nobody can be asked.
 */
export async function chooseFromMatches(
  ctx: PromptContext,
  book: Book,
  text: string,
  hits: Contact[],
): Promise<Contact> {
  const [first, second] = hits
  if (first === undefined) throw contactNotFound(book, text)
  if (second === undefined) return first
  if (ctx.prompter === null) throw ambiguousContact(text, hits)
  const message = `Which “${text}”?`
  if (hits.length <= maxListed) return await ctx.prompter.choose({ message, choices: contactChoices(hits) })
  const { searchContacts } = await import('../../book/people/search.js')
  return await ctx.prompter.search({ message, find: (typed) => contactChoices(searchContacts(hits, typed)) })
}

/** A longer list is searched by typing. */
const maxListed = 10

/** A person by name; the id is null for one that is not in the book. */
export interface NamedPerson extends Named {
  id: string | null
  name: string
}

/** A contact of the book, or only a name. */
export type ContactOrName = Contact | (NamedPerson & { id: null })

/** The id and name of the contact of a touch; the id is null when the touch adds the contact. */
export function namedPersonOf(book: Book, contact: TouchContact): NamedPerson {
  return 'add' in contact ? { id: null, name: contact.add.name } : getById(book.contacts, contact.id)
}

/**
 * The contact that a text means, or the text as a name when it matches none. Asks like `resolveContact`.
 * @throws RapportError `ambiguous-contact`.
 */
export async function resolveContactOrName(ctx: PromptContext, book: Book, text: string): Promise<ContactOrName> {
  const hits = findContacts(book, text)
  return hits.length > 0 ? await chooseFromMatches(ctx, book, text, hits) : { id: null, name: text.trim() }
}

/** Lets the user choose from all contacts. @throws RapportError `missing`. */
async function chooseFromAll(ctx: PromptContext, book: Book): Promise<Contact> {
  if (ctx.prompter === null) throw missing([{ name: 'the person', flag: '<contact>' }])
  const people = await contactSearch(book, ctx.today)
  return await ctx.prompter.search({ message: 'Who is it?', find: people })
}

/** A search for a prompt: from a typed text to at most 50 matching contacts, likely ones first. */
export async function contactSearch(
  book: Book,
  today: string,
): Promise<(text: string) => { name: string; value: Contact }[]> {
  const { likelyContacts, searchContacts } = await import('../../book/people/search.js')
  const people = likelyContacts(book, today)
  return (text) => contactChoices(searchContacts(people, text).slice(0, 50))
}

/** A choice for each contact; those that would look the same also show their ids. */
function contactChoices(people: Contact[]): { name: string; value: Contact }[] {
  const labels = people.map(({ name, company, phones, emails }) =>
    [name, company ?? phones[0] ?? emails[0]].filter(Boolean).join(', '),
  )
  return people.map((value, index) => {
    const label = labels[index] ?? ''
    const isAlone = labels.indexOf(label) === labels.lastIndexOf(label)
    return { name: isAlone ? label : `${label} (${value.id})`, value }
  })
}
