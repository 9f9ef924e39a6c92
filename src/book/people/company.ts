import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { companyKey, isSameCompany } from '../identity/companyKey.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { companyNamed, isSameCompanyIn } from '../model/companyNames.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import type { Book, Company, Interview } from '../model/schema.js'

/** The fields of a company that a user can set; undefined leaves a field as it is. */
export interface CompanyFields {
  name?: string
  /** Other names, in addition to those there are; an empty one removes those first. */
  aliases?: string[]
  /** Names of other companies, in the same way. */
  distinctFrom?: string[]
  status?: Company['status']
  why?: string
  address?: string
  notes?: string
}

/** Adds a company. @throws RapportError `usage` when a name of it is empty or another company has it. */
export function addCompany(
  book: Book,
  fields: CompanyFields & { name: string },
  moment: Moment,
): BookUpdate & { company: Company } {
  const company = createCompany(freshIds(book, moment)(), fields, moment)
  checkNames(book, company)
  return { book: { ...book, companies: [...book.companies, company] }, summary: `added ${company.name}`, company }
}

/** The record of a new company, which is a target unless the fields say otherwise. */
export function createCompany(id: string, fields: CompanyFields & { name: string }, moment: Moment): Company {
  const { at } = moment
  const empty: Company = { id, name: '', aliases: [], status: 'target', notes: '', createdAt: at, updatedAt: at }
  return withFields(empty, fields, moment)
}

/**
 * Changes some fields of a company; a new name also changes it in contacts, interactions and interviews.
 * @throws RapportError `usage` when the new name is empty or another company has it; `unknown-ref` for an unknown id.
 */
export function editCompany(
  book: Book,
  id: string,
  fields: CompanyFields,
  moment: Moment,
): BookUpdate & { company: Company } {
  const before = getById(book.companies, id)
  const company = withFields(before, fields, moment)
  if (fields.name !== undefined || fields.aliases !== undefined) checkNames(book, company)
  const withNewName = <T extends { company: string | null }>(list: T[]): T[] =>
    company.name === before.name
      ? list
      : list.map((each) => (isSameCompany(each.company, before.name) ? { ...each, company: company.name } : each))
  const renamed = {
    contacts: withNewName(book.contacts),
    interactions: withNewName(book.interactions),
    interviews: withNewName(book.interviews),
    landed: book.landed && (withNewName([book.landed])[0] ?? null),
  }
  return {
    book: { ...book, ...renamed, companies: replaceById(book.companies, company) },
    summary: `changed ${company.name}`,
    company,
  }
}

/**
 * Removes a company, its interviews and what is to be done for them; its contacts, and what was logged, stay.
 * @throws RapportError `unknown-ref` for an unknown id, `usage` for the company of the user's new job.
 */
export function removeCompany(
  before: Book,
  id: string,
  { at }: Pick<Moment, 'at'>,
): BookUpdate & { removed: Company; alsoRemoved: { interviews: number; followUps: number } } {
  const removed = getById(before.companies, id)
  const interviews = interviewsAt(before, removed)
  if (before.landed !== null && isSameCompanyIn(before, before.landed.company, removed.name))
    throw new RapportError('usage', `${removed.name} is where your new job is.`, {
      hint: 'If that fell through, say so first: rapport landed --fell-through.',
    })
  const without = interviews.reduce((book, each) => removeRecord(book, 'interviews', each.id, at).book, before)
  return {
    book: { ...without, companies: without.companies.filter((each) => each.id !== id) },
    summary: `removed ${removed.name}`,
    removed,
    alsoRemoved: {
      interviews: interviews.length,
      followUps: before.followUps.length - without.followUps.length,
    },
  }
}

/** The interviews at a company of the book, whichever of its names they have. */
export function interviewsAt(book: Book, { name }: Company): Interview[] {
  return book.interviews.filter((each) => isSameCompanyIn(book, each.company, name))
}

/** @throws RapportError `usage` when the name is empty, or another company has it or one of the other names. */
function checkNames(book: Book, { id, name, aliases }: Company): void {
  if (name === '')
    throw new RapportError('usage', 'A company needs a name.', { hint: 'Nothing was changed. Try again.' })
  const others = { companies: book.companies.filter((each) => each.id !== id) }
  for (const each of [name, ...aliases]) {
    const other = companyNamed(others, each)
    if (other === undefined) continue
    const what = isSameCompany(each, other.name) ? '' : `${each} is another name of ${other.name}, and `
    throw new RapportError('usage', `${what}${other.name} is among your companies already.`, {
      hint: `Change it with: rapport company edit ${other.id}.`,
    })
  }
}

/** A company with the given fields, tidied; an empty text clears a field. */
function withFields(company: Company, fields: CompanyFields, { at }: Moment): Company {
  const { name, aliases = [], distinctFrom = [], status, notes } = fields
  const changed = { ...company, updatedAt: at }
  if (name !== undefined) changed.name = oneLine(name)
  if (status !== undefined) changed.status = status
  if (notes !== undefined) changed.notes = notes.trim()
  for (const key of ['why', 'address'] as const)
    if (fields[key] !== undefined) changed[key] = fields[key]?.trim() || undefined
  // A name is the company's own or another company's, never both; what was said last holds.
  changed.aliases = namesApartFrom([changed.name, ...distinctFrom], withAdded(company.aliases, aliases))
  const others = withAdded(company.distinctFrom ?? [], distinctFrom)
  const distinct = namesApartFrom([changed.name, ...changed.aliases], others)
  changed.distinctFrom = distinct.length > 0 ? distinct : undefined
  return changed
}

const withAdded = (names: string[], added: string[]) =>
  added.some((name) => name.trim() === '') ? added : [...names, ...added]

/** The names that are not empty and not the same as one before, or as one of the others. */
function namesApartFrom(others: string[], names: string[]): string[] {
  const seen = new Set(['', ...others.map(companyKey)])
  return names.map(oneLine).filter((name) => {
    const isNew = !seen.has(companyKey(name))
    seen.add(companyKey(name))
    return isNew
  })
}
