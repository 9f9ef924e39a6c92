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
 * @param contacts the contacts of the book, in its order, after their gaps were filled.
 */
export function findMoves(
  rows: readonly ImportRow[],
  book: Book,
  contacts: readonly Contact[],
  companyKey: CompanyKey,
): Move[] {
  const placeInFile = new Map<string, Workplace | 'same'>()
  for (const row of rows) {
    const contact = row.result === 'added' ? undefined : contactById(book, row.completed?.id)
    if (contact === undefined || placeInFile.get(contact.id) === 'same') continue
    const place = placeIn(row, contact, companyKey)
    if (place === 'same' || (place !== null && !placeInFile.has(contact.id))) placeInFile.set(contact.id, place)
  }
  if (placeInFile.size === 0) return []
  return book.contacts.flatMap((contact, position): Move[] => {
    const { id, name, company } = contact
    const to = placeInFile.get(id) ?? 'same'
    if (to === 'same' || workedAt(contact, to, companyKey)) return []
    return [{ id, name, from: { company, title: contacts[position]?.title ?? null }, to }]
  })
}

/**
 * Where a contact works as a row has it: `same` for the place that the book has, null where the row names no company. A
 * title alone may be old, or of another place.
 */
function placeIn({ company: key, person }: ImportRow, contact: Contact, companyKey: CompanyKey) {
  const { company, title, merged = [] } = contact
  const isSameTitle = person.title !== null && fold(person.title) === fold(title ?? '')
  if (key === '') return isSameTitle ? 'same' : null
  const isSameCompany = key === companyKey(company) || merged.some((each) => key === companyKey(each.company))
  if (company !== null && !isSameCompany) return { company: person.company, title: person.title }
  if (isSameTitle) return 'same'
  if (!title || person.title === null) return company === null ? null : 'same'
  return { company: company ?? person.company, title: person.title }
}

/**
 * Whether the title in a row may be one at another company: that of the row, or a former one. Then it belongs to a move,
 * and does not fill the gap that the contact has.
 */
export function isTitleElsewhere({ company: key }: ImportRow, contact: Contact, companyKey: CompanyKey): boolean {
  if (contact.company === null) return false
  return key === '' ? contact.formerly !== undefined : key !== companyKey(contact.company)
}

function workedAt({ formerly = [] }: Contact, { company, title }: Workplace, companyKey: CompanyKey): boolean {
  return formerly.some(
    (job) =>
      companyKey(job.company) === companyKey(company) && (!job.title || !title || fold(job.title) === fold(title)),
  )
}

/** A contact after a move; the old place is remembered as a former job, until the day on which the move is known. */
export function withMove(contact: Contact, { from, to }: Pick<Move, 'from' | 'to'>, until: Day, at: string): Contact {
  const moved = { ...contact, company: to.company, title: to.title ?? undefined, updatedAt: at }
  const { company, title } = from
  if (company === null) return moved
  const left: FormerJob = title === null ? { company, until } : { company, title, until }
  const others = (contact.formerly ?? []).filter((each) => formatFormerJob(each) !== formatFormerJob(left))
  return { ...moved, formerly: [left, ...others] }
}
