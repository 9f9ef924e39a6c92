import { editDistance } from '../../text/editDistance.js'
import { RapportError } from '../error.js'
import { fold } from '../identity/fold.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'

/** Somebody whose names are folded when they are first compared, and once only: one command searches several times. */
class Candidate {
  #names: string[] | undefined

  constructor(readonly contact: Contact) {}

  get names(): string[] {
    this.#names ??= [this.contact.name, ...this.contact.aliases].map(fold)
    return this.#names
  }
}

const candidatesOf = new WeakMap<Book, Candidate[]>()

function candidates(book: Book): Candidate[] {
  const known = candidatesOf.get(book)
  if (known) return known
  const people = book.contacts.map((contact) => new Candidate(contact))
  candidatesOf.set(book, people)
  return people
}

/** The people who are exactly this one: by id, e-mail, or full name or alias. Nothing looser makes two people one. */
export function findExactly(book: Book, text: string): Contact[] {
  return exactly(candidates(book), text)
}

/**
 * Everybody a word may mean; the first level with a hit decides: exact id, exact e-mail, exact full name or alias,
 * part of a name, an id's first three signs or more (CLI contract, `<contact>`).
 */
export function findContacts(book: Book, text: string): Contact[] {
  return among(candidates(book), text)
}

function exactly(people: Candidate[], text: string): Contact[] {
  const wanted = fold(text)
  const typed = text.trim()
  return firstLevel(people, [
    ({ contact }) => contact.id === wanted,
    ({ contact }) => contact.emails.some((email) => email.toLowerCase() === wanted),
    ({ contact }) => contact.name === typed || contact.aliases.includes(typed),
    ({ names }) => names.includes(wanted),
  ])
}

function among(people: Candidate[], text: string): Contact[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const exact = exactly(people, text)
  if (exact.length > 0) return exact
  return firstLevel(people, [
    ({ names }) => names.some((name) => name.includes(wanted)),
    ({ contact }) => wanted.length >= 3 && contact.id.startsWith(wanted),
  ])
}

function firstLevel(people: Candidate[], levels: ((person: Candidate) => boolean)[]): Contact[] {
  for (const level of levels) {
    const hits = people.filter(level)
    if (hits.length > 0) return hits.map(({ contact }) => contact)
  }
  return []
}

/** Says that nobody fits, and names the nearest. */
export function nobodyFits(book: Book, text: string, hint?: string): RapportError {
  const near = nearest(book, text).map((contact) => contact.name)
  const instead =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'See who is in your book: rapport contact list.'
  const advice = book.contacts.length === 0 ? 'Nobody is in it yet; begin with: rapport.' : instead
  return new RapportError('unknown-contact', `Nobody in your book is called “${text}”.`, {
    hint: [advice, hint].filter(Boolean).join(' '),
  })
}

/** Says that several fit, and names them with their ids. */
export function severalFit(text: string, hits: Contact[]): RapportError {
  const candidates = hits.map(({ id, name }) => ({ id, name }))
  const shown = hits.slice(0, 5).map((hit) => `${hit.name}${hit.company ? `, ${hit.company}` : ''} (${hit.id})`)
  const more = hits.length > 5 ? `; and ${hits.length - 5} more` : ''
  return new RapportError('ambiguous-contact', `“${text}” fits ${hits.length} people: ${shown.join('; ')}${more}.`, {
    candidates,
    hint: 'Write more of the name, or the id.',
  })
}

/** Up to three people whose names have all that was typed in any order, or differ little from it, nearest first. */
export function nearest(book: Book, text: string): Contact[] {
  const wanted = fold(text).slice(0, 60)
  const words = wanted.split(' ')
  const far = Math.max(2, Math.floor(wanted.length / 3))
  return book.contacts
    .map((contact) => {
      const name = fold(contact.name).slice(0, 60)
      const hasAll = words.length > 1 && bearsAll(name, words)
      return {
        contact,
        off: hasAll ? 0 : Math.min(...[name, ...name.split(' ')].map((part) => editDistance(wanted, part))),
      }
    })
    .filter(({ off }) => off <= far)
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ contact }) => contact)
}

/**
 * Splits loose words into the person they start with and the rest: `dana reyes budgets move` is Dana Reyes, "budgets
 * move". The longest run of words that are all words of one person's name wins; `hits` are those whom it may mean.
 */
export function splitPerson(book: Book, words: string[]): { person: string; hits: Contact[]; rest: string[] } {
  const people = candidates(book)
  const longest = book.contacts.reduce(
    (most, { name, aliases }) => Math.max(most, name.length, ...aliases.map((alias) => alias.length)),
    0,
  )
  for (let count = words.length; count > 1; count--) {
    const person = words.slice(0, count).join(' ')
    // No name is folded for words that are longer than any; what is folded may be a little longer (ß is ss).
    if (person.length > longest + 8) continue
    const parts = fold(person).split(' ')
    const bearers = people.filter(({ names }) => names.some((name) => bearsAll(name, parts)))
    if (bearers.length === 0) continue
    const exact = among(people, person)
    const hits = exact.length > 0 ? exact : bearers.map(({ contact }) => contact)
    return { person, hits, rest: words.slice(count) }
  }
  const person = words[0] ?? ''
  return { person, hits: among(people, person), rest: words.slice(1) }
}

/** Whether a folded name has all of some words, each as often as it is there. */
function bearsAll(name: string, words: string[]): boolean {
  if (!words.every((word) => name.includes(word))) return false
  const left = name.split(' ')
  return words.every((word) => {
    const index = left.indexOf(word)
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}

/** The follow-up with this id, or null where the text is no follow-up's id. */
export function followUpById(book: Book, ref: string): FollowUp | null {
  return book.followUps.find((each) => each.id === fold(ref)) ?? null
}

/** Whether a text looks like an id rather than like a name. */
export function looksLikeId(text: string): boolean {
  return /^[0-9][0-9a-hjkmnp-tv-z]{5}$/.test(fold(text))
}
