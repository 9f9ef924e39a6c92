import { fold, foldedWords } from '../identity/fold.js'
import { bareWord, degrees, isGeneration } from '../identity/nameWords.js'
import type { Moment } from '../model/book.js'
import { getById } from '../model/collection.js'
import type { Book, Contact } from '../model/schema.js'
import { fillContact, findExisting } from '../people/addReferrals.js'
import { addContact } from '../people/contact.js'

/** A contact by id, or somebody by name, and the title that was said with it. */
export type NamedInterviewer =
  | { id: string; title?: string | undefined }
  | { name: string; title?: string | undefined; emails?: string[] }

/**
 * The person in a text such as `Pat Lee, VP of Sales`. Degrees, and Jr., are part of the name.
 * @example parseInterviewer('Pat Lee, PhD, VP of Sales') // { name: 'Pat Lee, PhD', title: 'VP of Sales' }
 */
export function parseInterviewer(text: string): { name: string; title?: string } {
  const [first = '', ...others] = text.split(',').filter((part, at) => at === 0 || part.trim() !== '')
  const at = others.findIndex((part) => !isOfName(part))
  const [suffixes, title] = at < 0 ? [others, []] : [others.slice(0, at), others.slice(at)]
  const name = [first, ...suffixes].join(',').trim()
  return title.length === 0 ? { name } : { name, title: title.join(',').trim() }
}

/** Whether a part behind a comma belongs to the name: nothing but degrees, or Jr. and the like. */
function isOfName(part: string): boolean {
  return part
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || degrees.has(bareWord(word)) || isGeneration(word))
}

/** The name of somebody who will be there. */
export function interviewerName(book: Book, person: NamedInterviewer): string {
  return 'id' in person ? getById(book.contacts, person.id).name : person.name
}

/** Those of some people whom a text names: by the whole name, else by a word of it. */
export function interviewersCalled(book: Book, people: NamedInterviewer[], text: string): NamedInterviewer[] {
  const wanted = fold(text)
  const nameOf = (each: NamedInterviewer) => fold(interviewerName(book, each))
  const whole = people.filter((each) => nameOf(each) === wanted)
  return whole.length > 0 ? whole : people.filter((each) => foldedWords(nameOf(each)).includes(wanted))
}

/**
 * Finds interviewers in a book, or adds them at the company of the interview. A contact that is in the book already, by
 * exact name, e-mail or id, is not added again: its empty company and title are filled in.
 * Whoever was archived is active again.
 * @returns the ids in the order of the people, and the contacts that are new.
 * @throws RapportError `ambiguous-contact` when a name means several contacts, `unknown-ref` for an unknown id.
 */
export function addInterviewers(
  before: Book,
  company: string,
  people: NamedInterviewer[],
  moment: Moment,
): { book: Book; ids: string[]; created: Contact[] } {
  let book = before
  const ids: string[] = []
  const created: Contact[] = []
  for (const person of people) {
    if ('id' in person) {
      const { id, name } = getById(book.contacts, person.id)
      book = fillContact(book, id, { name, company, ...(person.title && { title: person.title }) }, moment)
      ids.push(id)
      continue
    }
    const { name, title, emails = [] } = person
    const fields = { name, emails, company, ...(title && { title }) }
    const known = findExisting(book, fields)
    if (known === undefined) {
      const added = addContact(book, fields, moment)
      book = added.book
      created.push(added.contact)
      ids.push(added.contact.id)
    } else {
      book = fillContact(book, known.id, fields, moment)
      ids.push(known.id)
    }
  }
  return { book, ids, created }
}
