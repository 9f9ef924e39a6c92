import { editDistance } from '../../text/editDistance.js'
import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { isSameCompany } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { ascending } from '../model/order.js'
import type { Book, Company } from '../model/schema.js'

/** The fields of a company that a user can set; undefined leaves a field as it is. */
export interface CompanyFields {
  name?: string
  status?: Company['status']
  why?: string
  address?: string
  notes?: string
}

/** Adds a company. @throws RapportError `usage` when its name is empty or another company has it. */
export function addCompany(
  book: Book,
  fields: CompanyFields & { name: string },
  moment: Moment,
): BookUpdate & { company: Company } {
  checkName(book, fields.name, null)
  const company: Company = {
    id: freshIds(book, moment)(),
    aliases: [],
    status: 'target',
    notes: '',
    ...cleanFields(fields),
    name: oneLine(fields.name),
    createdAt: moment.at,
    updatedAt: moment.at,
  }
  return { book: { ...book, companies: [...book.companies, company] }, summary: `added ${company.name}`, company }
}

/**
 * Changes some fields of a company; a new name also changes it in contacts and interactions.
 * @throws RapportError `usage` when the new name is empty or another company has it; `unknown-ref` for an unknown id.
 */
export function editCompany(
  book: Book,
  id: string,
  fields: CompanyFields,
  moment: Moment,
): BookUpdate & { company: Company } {
  const before = getById(book.companies, id)
  if (fields.name !== undefined) checkName(book, fields.name, id)
  const company = { ...before, ...cleanFields(fields), updatedAt: moment.at }
  const withNewName = <T extends { company: string | null }>(list: T[]): T[] =>
    company.name === before.name
      ? list
      : list.map((each) => (isSameCompany(each.company, before.name) ? { ...each, company: company.name } : each))
  const [contacts, interactions] = [withNewName(book.contacts), withNewName(book.interactions)]
  return {
    book: { ...book, contacts, interactions, companies: replaceById(book.companies, company) },
    summary: `changed ${company.name}`,
    company,
  }
}

/** Removes a company; its contacts stay. @throws RapportError `unknown-ref` for an unknown id. */
export function removeCompany(book: Book, id: string): BookUpdate & { removed: Company } {
  const removed = getById(book.companies, id)
  const companies = book.companies.filter((each) => each.id !== id)
  return { book: { ...book, companies }, summary: `removed ${removed.name}`, removed }
}

/** All companies by name; letter case and accents do not matter. */
export function companiesByName({ companies }: Book): Company[] {
  return companies.toSorted((a, b) => ascending(fold(a.name), fold(b.name)))
}

/** The company with this name, however it is written; undefined for none. */
export function companyNamed({ companies }: Pick<Book, 'companies'>, name: string): Company | undefined {
  return companies.find((each) => isSameCompany(name, each.name))
}

/** The companies with this id or name, else those with the text as a part of their name; empty for an empty text. */
export function findCompanies(book: Book, text: string): Company[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const exact = book.companies.filter((each) => each.id === wanted || fold(each.name) === wanted)
  return exact.length > 0 ? exact : book.companies.filter((each) => fold(each.name).includes(wanted))
}

/** Up to three companies with a name similar to a text, most similar first. */
export function nearestCompanies(book: Book, text: string): Company[] {
  const wanted = fold(text).slice(0, 60)
  return book.companies
    .map((company) => ({ company, edits: editDistance(wanted, fold(company.name).slice(0, 60)) }))
    .filter(({ edits }) => edits <= Math.max(2, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ company }) => company)
}

/** @throws RapportError `usage` when the name is empty, or a company with another id has it. */
function checkName(book: Book, name: string, id: string | null): void {
  if (name.trim() === '')
    throw new RapportError('usage', 'A company needs a name.', { hint: 'Nothing was changed. Try again.' })
  const same = companyNamed({ companies: book.companies.filter((each) => each.id !== id) }, name)
  if (same !== undefined)
    throw new RapportError('usage', `${same.name} is among your companies already.`, {
      hint: `Change it with: rapport company edit ${same.id}.`,
    })
}

/** The given fields, trimmed; an empty text becomes undefined, which clears the field. */
function cleanFields(fields: CompanyFields): Partial<Company> {
  const cleaned: Partial<Company> = {}
  if (fields.name !== undefined) cleaned.name = oneLine(fields.name)
  if (fields.status !== undefined) cleaned.status = fields.status
  if (fields.notes !== undefined) cleaned.notes = fields.notes.trim()
  for (const key of ['why', 'address'] as const)
    if (fields[key] !== undefined) cleaned[key] = fields[key]?.trim() || undefined
  return cleaned
}
