import type { SamePhone } from '../identity/phoneKey.js'
import type { BookUpdate, Moment } from '../model/book.js'
import type { Book } from '../model/schema.js'
import { ContactImporter } from './contactImporter.js'
import type { FileRow, PersonRow } from './importedContact.js'
import type { ImportRow } from './importRow.js'
import { isTooMuch, tooMuchReason } from './tooMuch.js'

/** What became of the rows of a file. */
export interface ImportCounts {
  added: number
  updated: number
  unchanged: number
  skipped: { line: number; reason: string }[]
  /** Rows that mean a contact of another name, by an e-mail address, a page or a phone number. */
  joined: { line: number; name: string; contact: { id: string; name: string } }[]
}

/**
 * Imports the people of a file. A contact that is in the book already gains what was not known about it; what is known
 * stays. So the same file a second time changes nothing.
 */
export function importContacts(
  book: Book,
  fileRows: Iterable<FileRow>,
  moment: Moment,
  samePhone: SamePhone,
): BookUpdate & { counts: ImportCounts } {
  const importer = new ContactImporter(book, moment, samePhone)
  const skipped: ImportCounts['skipped'] = []
  const people: PersonRow[] = []
  for (const row of fileRows)
    if ('reason' in row) skipped.push(row)
    else if (isTooMuch(row.person)) skipped.push({ line: row.line, reason: tooMuchReason })
    else people.push(row)
  const rows = importer.importAll(people)
  const counts = countsOf(rows, skipped)
  const changed = counts.added + counts.updated
  const summary = `imported ${changed} ${changed === 1 ? 'person' : 'people'}`
  return { book: changed === 0 ? book : { ...book, contacts: importer.contacts }, summary, counts }
}

/** @param skipped the rows from which nobody could be read. */
function countsOf(rows: ImportRow[], skipped: ImportCounts['skipped']): ImportCounts {
  const counts = { added: 0, updated: 0, unchanged: 0, ambiguous: 0, full: 0 }
  const joined: ImportCounts['joined'] = []
  for (const { line, result, person, joined: contact } of rows) {
    counts[result]++
    const { name } = person
    if (result === 'ambiguous') skipped.push({ line, reason: ambiguousReason(name) })
    if (result === 'full') skipped.push({ line, reason: tooMuchReason })
    if (contact !== null) joined.push({ line, name, contact })
  }
  const { added, updated, unchanged } = counts
  return { added, updated, unchanged, skipped: skipped.sort((a, b) => a.line - b.line), joined }
}

const ambiguousReason = (name: string) => `${name} may be one of several in your book; an e-mail address would tell`
