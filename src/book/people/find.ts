import { editDistance } from '../../text/editDistance.js'
import { RapportError } from '../error.js'
import { fold, foldedWords } from '../identity/fold.js'
import { nameKey } from '../identity/nameKey.js'
import { formsWithoutMarks, searchKey } from '../identity/searchKey.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'

/** A contact with its names as they are compared, computed once: a command may search several times. */
class Candidate {
  #names: string[] | undefined
  #bareNames: string[] | undefined

  constructor(readonly contact: Contact) {}

  /** The names, folded. */
  get names(): string[] {
    this.#names ??= [this.contact.name, ...this.contact.aliases].map(fold)
    return this.#names
  }

  /** Those that have hyphens, dots or apostrophes, without them; most names have none. */
  get bareNames(): string[] {
    this.#bareNames ??= this.names.flatMap(formsWithoutMarks)
    return this.#bareNames
  }
}

const candidateCache = new WeakMap<Book, Candidate[]>()

function candidatesOf(book: Book): Candidate[] {
  const known = candidateCache.get(book)
  if (known) return known
  const people = book.contacts.map((contact) => new Candidate(contact))
  candidateCache.set(book, people)
  return people
}

/**
 * The contacts with this id, else this e-mail address, else this full name or alias, also with or without its titles and
 * degrees; empty for none.
 */
export function findExactly(book: Book, text: string): Contact[] {
  const people = candidatesOf(book)
  const exact = findExactlyAmong(people, text)
  if (exact.length > 0 || !text.includes(' ')) return exact
  const key = nameKey(text)
  return firstMatches(people, [
    ({ contact }) => [contact.name, ...contact.aliases].some((each) => nameKey(each) === key),
  ])
}

/**
 * The contacts that a text may mean; empty for none. The first level with a match counts: exact id, exact e-mail, exact
 * full name or alias, part of a name, the first three characters or more of an id (CLI contract, `<contact>`).
 */
export function findContacts(book: Book, text: string): Contact[] {
  return findAmong(candidatesOf(book), text)
}

function findExactlyAmong(people: Candidate[], text: string): Contact[] {
  const wanted = fold(text)
  const wantedKey = searchKey(text)
  const typed = text.trim()
  return firstMatches(people, [
    ({ contact }) => contact.id === wanted,
    ({ contact }) => contact.emails.some((email) => email.toLowerCase() === wanted),
    ({ contact }) => contact.name === typed || contact.aliases.includes(typed),
    ({ names }) => names.includes(wanted),
    ({ names, bareNames }) => wantedKey !== '' && (names.includes(wantedKey) || bareNames.includes(wantedKey)),
  ])
}

function findAmong(people: Candidate[], text: string): Contact[] {
  const wanted = fold(text)
  const wantedKey = searchKey(text)
  if (wanted === '') return []
  const exact = findExactlyAmong(people, text)
  if (exact.length > 0) return exact
  return firstMatches(people, [
    ({ names, bareNames }) =>
      names.some((name) => name.includes(wanted) || (wantedKey !== '' && name.includes(wantedKey))) ||
      (wantedKey !== '' && bareNames.some((name) => name.includes(wantedKey))),
    ({ contact }) => wanted.length >= 3 && contact.id.startsWith(wanted),
  ])
}

/** The contacts that match the first level that any contact matches; empty for none. */
function firstMatches(people: Candidate[], levels: ((person: Candidate) => boolean)[]): Contact[] {
  for (const level of levels) {
    const hits = people.filter(level)
    if (hits.length > 0) return hits.map(({ contact }) => contact)
  }
  return []
}

/** The contacts with this word as their name or alias, or as a whole word in it; empty for none. */
export function findByNameWord(book: Book, word: string): Contact[] {
  const wanted = fold(word)
  const people = candidatesOf(book).filter(({ names }) => names.some((name) => foldedWords(name).includes(wanted)))
  return people.map(({ contact }) => contact)
}

/** The error for a text that means no contact: `unknown-contact`, with similar names and an additional hint. */
export function contactNotFound(book: Book, text: string, hint?: string): RapportError {
  const similar = nearestContacts(book, text).map((contact) => contact.name)
  const suggestion =
    similar.length > 0 ? `Did you mean ${similar.join(' or ')}?` : 'See who is in your book: rapport contact list.'
  const advice = book.contacts.length === 0 ? 'Nobody is in it yet; begin with: rapport.' : suggestion
  return new RapportError('unknown-contact', `Nobody in your book is called “${text}”.`, {
    hint: [advice, hint].filter(Boolean).join(' '),
  })
}

/** The error for a text that means several contacts: `ambiguous-contact`, with their names and ids. */
export function ambiguousContact(text: string, hits: Contact[]): RapportError {
  const candidates = hits.map(({ id, name }) => ({ id, name }))
  const shown = hits.slice(0, 5).map((hit) => `${hit.name}${hit.company ? `, ${hit.company}` : ''} (${hit.id})`)
  const more = hits.length > 5 ? `; and ${hits.length - 5} more` : ''
  return new RapportError('ambiguous-contact', `“${text}” fits ${hits.length} people: ${shown.join('; ')}${more}.`, {
    candidates,
    hint: 'Write more of the name, or the id.',
  })
}

/** Up to three contacts with all words of a text in their name, or with a similar name, most similar first. */
export function nearestContacts(book: Book, text: string): Contact[] {
  const wanted = fold(text).slice(0, 60)
  const words = wanted.split(' ')
  const maxEdits = Math.max(2, Math.floor(wanted.length / 3))
  return book.contacts
    .map((contact) => {
      const name = fold(contact.name).slice(0, 60)
      const hasAll = words.length > 1 && hasAllWords(name, words)
      return {
        contact,
        edits: hasAll ? 0 : Math.min(...[name, ...name.split(' ')].map((part) => editDistance(wanted, part))),
      }
    })
    .filter(({ edits }) => edits <= maxEdits)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ contact }) => contact)
}

/**
 * Splits words into the name they start with and the rest: `dana reyes budgets move` is Dana Reyes and "budgets move".
 * The name is the longest run of words that one contact has in its name, else the first word alone. `hits` are the
 * contacts that it may mean, empty for none.
 */
export function splitPerson(book: Book, words: string[]): { person: string; hits: Contact[]; rest: string[] } {
  const people = candidatesOf(book)
  const maxLength = book.contacts.reduce(
    (max, { name, aliases }) => Math.max(max, name.length, ...aliases.map((alias) => alias.length)),
    0,
  )
  for (let count = words.length; count > 1; count--) {
    const person = words.slice(0, count).join(' ')
    // Words longer than every name match none. Folding can make a name a little longer (ß becomes ss), so allow 8 more.
    if (person.length > maxLength + 8) continue
    const [parts, keys] = [fold(person).split(' '), searchKey(person).split(' ')]
    const matching = people.filter(
      (person) =>
        person.names.some((name) => hasAllWords(name, parts) || hasAllWords(name, keys)) ||
        // Removing marks adds no letters, so few names need it.
        (person.names.some((name) => hasAllLetters(name, keys)) &&
          person.bareNames.some((name) => hasAllWords(name, keys))),
    )
    if (matching.length === 0) continue
    const found = findAmong(people, person)
    const hits = found.length > 0 ? found : matching.map(({ contact }) => contact)
    return { person, hits, rest: words.slice(count) }
  }
  const person = words[0] ?? ''
  return { person, hits: findAmong(people, person), rest: words.slice(1) }
}

/** Whether a name has the letters of all these words, in whatever order. */
function hasAllLetters(name: string, words: string[]): boolean {
  return words.every((word) => [...word].every((letter) => name.includes(letter)))
}

/** Whether a folded name has all of these words; a word that is repeated must be repeated in the name. */
function hasAllWords(name: string, words: string[]): boolean {
  if (!words.every((word) => name.includes(word))) return false
  const unmatched = name.split(' ')
  return words.every((word) => {
    const index = unmatched.indexOf(word)
    if (index >= 0) unmatched.splice(index, 1)
    return index >= 0
  })
}

/** The follow-up with this id; null when there is none. */
export function followUpById(book: Book, ref: string): FollowUp | null {
  return book.followUps.find((each) => each.id === fold(ref)) ?? null
}

/** Whether a text has the form of an id, so that it is not a name. */
export function looksLikeId(text: string): boolean {
  return /^[0-9][0-9a-hjkmnp-tv-z]{5}$/.test(fold(text))
}
