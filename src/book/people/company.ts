import { editDistance } from '../../text/editDistance.js'
import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { isSameCompany } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import type { Changed, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import type { Book, Company } from '../model/schema.js'

/** What a person may say about a company. */
export interface CompanyFields {
  name?: string
  status?: Company['status']
  why?: string
  address?: string
  notes?: string
}

/** Adds a company; one of the same name is there only once. @throws RapportError `usage`. */
export function addCompany(
  book: Book,
  fields: CompanyFields & { name: string },
  moment: Moment,
): Changed & { company: Company } {
  refuseTaken(book, fields.name, null)
  const company: Company = {
    id: freshIds(book, moment)(),
    status: 'target',
    notes: '',
    ...tidy(fields),
    name: oneLine(fields.name),
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  return { book: { ...book, companies: [...book.companies, company] }, summary: `added ${company.name}`, company }
}

/** Changes some fields of a company; under a new name its people and what was logged there go along. @throws RapportError `usage`. */
export function editCompany(
  book: Book,
  id: string,
  fields: CompanyFields,
  moment: Moment,
): Changed & { company: Company } {
  const before = getById(book.companies, id)
  if (fields.name !== undefined) refuseTaken(book, fields.name, id)
  const company = { ...before, ...tidy(fields), updatedAt: moment.at }
  const renamed = <T extends { company: string | null }>(list: T[]): T[] =>
    company.name === before.name
      ? list
      : list.map((each) => (isSameCompany(each.company, before.name) ? { ...each, company: company.name } : each))
  const [contacts, interactions] = [renamed(book.contacts), renamed(book.interactions)]
  return {
    book: { ...book, contacts, interactions, companies: replaceById(book.companies, company) },
    summary: `changed ${company.name}`,
    company,
  }
}

/** Removes a company; the people there stay. */
export function removeCompany(book: Book, id: string): Changed & { removed: Company } {
  const removed = getById(book.companies, id)
  const companies = book.companies.filter((each) => each.id !== id)
  return { book: { ...book, companies }, summary: `removed ${removed.name}`, removed }
}

/** The companies that a text means: by id, by whole name, else by a part of it. */
export function findCompanies(book: Book, text: string): Company[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const exact = book.companies.filter((each) => each.id === wanted || fold(each.name) === wanted)
  return exact.length > 0 ? exact : book.companies.filter((each) => fold(each.name).includes(wanted))
}

/** Up to three companies whose names differ little from what was typed, nearest first. */
export function nearestCompanies(book: Book, text: string): Company[] {
  const wanted = fold(text).slice(0, 60)
  return book.companies
    .map((company) => ({ company, off: editDistance(wanted, fold(company.name).slice(0, 60)) }))
    .filter(({ off }) => off <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ company }) => company)
}

function refuseTaken(book: Book, name: string, id: string | null): void {
  if (name.trim() === '')
    throw new RapportError('usage', 'A company needs a name.', { hint: 'Nothing was changed. Try again.' })
  const same = book.companies.find((each) => each.id !== id && isSameCompany(name, each.name))
  if (same !== undefined)
    throw new RapportError('usage', `${same.name} is among your companies already.`, {
      hint: `Change it with: rapport company edit ${same.id}.`,
    })
}

/** Leaves out what was not said; an empty text means none. */
function tidy(fields: CompanyFields): Partial<Company> {
  const said: Partial<Company> = {}
  if (fields.name !== undefined) said.name = oneLine(fields.name)
  if (fields.status !== undefined) said.status = fields.status
  if (fields.notes !== undefined) said.notes = fields.notes.trim()
  for (const key of ['why', 'address'] as const)
    if (fields[key] !== undefined) said[key] = fields[key]?.trim() || undefined
  return said
}
