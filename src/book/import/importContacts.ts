import type { SamePhone } from '../identity/phoneKey.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { companyKeyIn } from '../model/companyNames.js'
import type { Book, Contact } from '../model/schema.js'
import { ContactImporter } from './contactImporter.js'
import type { FileRow, PersonRow } from './importedContact.js'
import type { ImportRow } from './importRow.js'
import { findMoves, type Move, withMove } from './moves.js'
import { isTooMuch, tooMuchReason } from './tooMuch.js'

/** What became of the rows of a file. */
export interface ImportCounts {
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
  /** Rows that mean a contact of another name, by an e-mail address, a page or a phone number. */
  joined: { line: number; name: string; contact: { id: string; name: string } }[]
  /** Contacts who have another company or title in the file. */
  moved: Move[]
}

/**
 * Imports the people of a file. A contact that is in the book already gains what was not known about it; what is known
 * stays. So the same file a second time changes nothing.
 * @param takesMove whether a contact goes to the company and the title that the file has.
 */
export function importContacts(
  book: Book,
  fileRows: Iterable<FileRow>,
  moment: Moment,
  samePhone: SamePhone,
  takesMove: (move: Move) => boolean = () => false,
): BookUpdate & { counts: ImportCounts } {
  const importer = new ContactImporter(book, moment, samePhone)
  const skipped: ImportCounts['skipped'] = []
  const people: PersonRow[] = []
  for (const row of fileRows)
    if ('reason' in row) skipped.push(row)
    else if (isTooMuch(row.person)) skipped.push({ line: row.line, reason: tooMuchReason })
    else people.push(row)
  const rows = importer.importAll(people)
  const moved = findMoves(rows, book, importer.contacts, (name) => companyKeyIn(book, name))
  const taken = new Map(moved.filter(takesMove).map((each) => [each.id, each]))
  const counts = countsOf(rows, skipped, taken)
  const changed = counts.added + counts.updated
  const summary = `imported ${changed} ${changed === 1 ? 'person' : 'people'}`
  const contacts = taken.size === 0 ? importer.contacts : withMoves(importer.contacts, taken, moment)
  return { book: changed === 0 ? book : { ...book, contacts }, summary, counts: { ...counts, moved } }
}

function withMoves(contacts: Contact[], taken: ReadonlyMap<string, Move>, { today, at }: Moment): Contact[] {
  return contacts.map((each) => {
    const move = taken.get(each.id)
    return move === undefined ? each : withMove(each, move, today, at)
  })
}

/**
 * @param skipped the rows from which nobody could be read.
 * @param taken the contacts with a new company or title: one row of each has changed something.
 */
function countsOf(
  rows: ImportRow[],
  skipped: ImportCounts['skipped'],
  taken: ReadonlyMap<string, Move>,
): Omit<ImportCounts, 'moved'> {
  const counts = { added: 0, updated: 0, unchanged: 0, ambiguous: 0, full: 0 }
  const joined: ImportCounts['joined'] = []
  const uncounted = new Set(taken.keys())
  for (const { line, result, person, emails, completed, joined: contact } of rows) {
    const isMoved = uncounted.size > 0 && uncounted.delete(completed?.id ?? '')
    counts[isMoved && result === 'unchanged' ? 'updated' : result]++
    const { name } = person
    if (result === 'ambiguous') skipped.push({ line, reason: ambiguousReason(name, emails.length > 0) })
    if (result === 'full') skipped.push({ line, reason: tooMuchReason })
    if (contact !== null) joined.push({ line, name, contact })
  }
  const { added, updated, unchanged } = counts
  return { added, updated, unchanged, skipped: skipped.sort((a, b) => a.line - b.line), joined }
}

function ambiguousReason(name: string, hasEmail: boolean): string {
  return `${name} may be one of several in your book; ${hasEmail ? 'the whole name' : 'an e-mail address'} would tell`
}
