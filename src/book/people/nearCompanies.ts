import { companyKey, companyWords } from '../identity/companyKey.js'
import { areNear } from '../identity/nearCompany.js'
import type { Moment } from '../model/book.js'
import { companyNamed } from '../model/companyNames.js'
import { groupBy } from '../model/lookup.js'
import type { Book, Company, Contact } from '../model/schema.js'
import { editCompany } from './company.js'

/** A name near to that of a company: it may be another name of it, which only the user can tell. */
export interface NearName {
  /** As the contacts have it; of several spellings the first. */
  name: string
  /** The active contacts at a company of this name. */
  people: Contact[]
}

/** What the user said of a name near to that of a company. */
export interface NearNameAnswer {
  companyId: string
  name: string
  isSame: boolean
}

/**
 * The names of companies without a record among the companies of active contacts, by the words that are compared: to
 * look for near names with `nearNamesOf`.
 */
export function namesWithoutRecord(book: Book): (NearName & { words: string[] })[] {
  const open = book.contacts.filter(
    (each) => each.status === 'active' && companyNamed(book, each.company) === undefined,
  )
  const byKey = groupBy(open, ({ company }) => [companyKey(company)].filter(Boolean))
  return [...byKey.values()].flatMap((people) => {
    const name = people[0]?.company
    return name ? [{ name, people, words: companyWords(name) }] : []
  })
}

/** Those of the names that are near to a company and of which the user has not said that they are another one. */
export function nearNamesOf<T extends { words: string[] }>(
  company: Pick<Company, 'name' | 'aliases' | 'distinctFrom'>,
  names: readonly T[],
): T[] {
  const own = [company.name, ...company.aliases].map(companyWords)
  const distinct = new Set(company.distinctFrom?.map(companyKey))
  return names.filter(({ words }) => !distinct.has(words.join('')) && own.some((each) => areNear(each, words)))
}

/**
 * The companies of the book to which a name is near and of which the user has not said whether it is one; empty for the
 * name of a company of the book.
 */
export function companiesNearTo(book: Book, name: string): Company[] {
  if (name.trim() === '' || companyNamed(book, name) !== undefined) return []
  const names = [{ words: companyWords(name) }]
  return book.companies.filter((each) => nearNamesOf(each, names).length > 0)
}

/**
 * The book with what the user said of near names: another name of the company, or the name of another company. An answer
 * about a company that was removed since the question, or a name that a company has since, says nothing more.
 */
export function settleNearNames(before: Book, answers: readonly NearNameAnswer[], moment: Moment): Book {
  return answers.reduce((book, { companyId, name, isSame }) => {
    const isOutdated = !book.companies.some(({ id }) => id === companyId) || companyNamed(book, name) !== undefined
    if (isOutdated) return book
    const said = isSame ? { aliases: [name] } : { distinctFrom: [name] }
    return editCompany(book, companyId, said, moment).book
  }, before)
}
