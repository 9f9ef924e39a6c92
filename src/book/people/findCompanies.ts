import { editDistance } from '../../text/editDistance.js'
import { isSameCompany } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import { ascending } from '../model/order.js'
import type { Book, Company } from '../model/schema.js'

/** All companies by name; letter case and accents do not matter. */
export function companiesByName({ companies }: Book): Company[] {
  return companies.toSorted((a, b) => ascending(fold(a.name), fold(b.name)))
}

/**
 * The companies that a text may mean; the first of these levels with a match counts: id; name; the same name written in
 * another way, or another name; part of a name. Empty for an empty text.
 */
export function findCompanies({ companies }: Book, text: string): Company[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const levels: ((company: Company) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ name }) => fold(name) === wanted,
    (company) => namesOf(company).some((name) => isSameCompany(name, text)),
    (company) => namesOf(company).some((name) => fold(name).includes(wanted)),
  ]
  return levels.map((isMeant) => companies.filter(isMeant)).find((hits) => hits.length > 0) ?? []
}

/** Up to three companies with a name similar to a text, most similar first. */
export function nearestCompanies({ companies }: Book, text: string): Company[] {
  const wanted = fold(text).slice(0, 60)
  const editsTo = (name: string) => editDistance(wanted, fold(name).slice(0, 60))
  return companies
    .map((company) => ({ company, edits: Math.min(...namesOf(company).map(editsTo)) }))
    .filter(({ edits }) => edits <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ company }) => company)
}

const namesOf = ({ name, aliases }: Company) => [name, ...aliases]
