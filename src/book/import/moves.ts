import type { Day } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact } from '../model/schema.js'
import { type FormerJob, formatFormerJob } from '../people/formerJob.js'
import type { CompanyKey } from './companyAndPage.js'
import type { ImportRow } from './importRow.js'

/** Where somebody works, and as what. */
export interface Workplace {
  company: string | null
  title: string | null
}

/** Somebody of the book for whom a file has another company or another title. */
export interface Move {
  id: string
  name: string
  from: Workplace
  to: Workplace
}

/**
 * The contacts whose company or title is another one in a file, in the order of the book. None for whoever has the known
 * place in another row of the file, or worked at the new one before: then the file is the older one.
 * @param rows the rows of the file, after they were matched.
 * @param book the book before the import: where it had no company, the file has filled a gap.
 */
export function findMoves(rows: readonly ImportRow[], book: Book, companyKey: CompanyKey): Move[] {
  const placeInFile = new Map<string, Workplace | 'same'>()
  for (const row of rows) {
    const contact = row.result === 'added' ? undefined : contactById(book, row.completed?.id)
    if (contact === undefined || placeInFile.get(contact.id) === 'same') continue
    const place = placeIn(row, contact, companyKey)
    if (place === 'same' || (place !== null && !placeInFile.has(contact.id))) placeInFile.set(contact.id, place)
  }
  if (placeInFile.size === 0) return []
  return book.contacts.flatMap((contact): Move[] => {
    const { id, name, company, title = null } = contact
    const to = placeInFile.get(id) ?? 'same'
    return to === 'same' || workedAt(contact, to, companyKey) ? [] : [{ id, name, from: { company, title }, to }]
  })
}

/** Where a contact works as a row has it: `same` for the place that the book has, null if the row does not say. */
function placeIn({ company: key, person }: ImportRow, contact: Contact, companyKey: CompanyKey) {
  const { company, title, merged = [] } = contact
  if (company === null) return null
  const isSameCompany = key === companyKey(company) || merged.some((each) => key === companyKey(each.company))
  if (key !== '' && !isSameCompany) return { company: person.company, title: person.title }
  if (!title || person.title === null) return key === '' ? null : 'same'
  return fold(person.title) === fold(title) ? 'same' : { company, title: person.title }
}

function workedAt({ formerly = [] }: Contact, { company, title }: Workplace, companyKey: CompanyKey): boolean {
  return formerly.some(
    (job) =>
      companyKey(job.company) === companyKey(company) && (!job.title || !title || fold(job.title) === fold(title)),
  )
}

/** A contact at their new place; the old one is remembered as a former job, until the day on which the move is known. */
export function moveTo(contact: Contact, to: Workplace, until: Day, at: string): Contact {
  const { company, title, formerly = [] } = contact
  const moved = { ...contact, company: to.company, title: to.title ?? undefined, updatedAt: at }
  if (company === null) return moved
  const left: FormerJob = title ? { company, title, until } : { company, until }
  const others = formerly.filter((each) => formatFormerJob(each) !== formatFormerJob(left))
  return { ...moved, formerly: [left, ...others] }
}
