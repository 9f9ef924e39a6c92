import type { FileRow } from '../../book/import/importedContact.js'
import { findColumns, type PersonColumns } from '../columns/findColumns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { personReader } from './personRow.js'
import { readTable } from './table.js'

/** Italian Outlook calls what follows a name so. */
const italianSuffix = 'Titolo straniero'
/** French Outlook gives two columns this name: first the courtesy title (Mr, Dr), later the job title. */
const frenchTitle = 'Titre'

/**
 * Reads the contacts in a CSV export of Outlook for desktop or Outlook.com, in any language of `words.ts`. Categories
 * become tags; the column `Title` has what stands before a name. Source: FORMATS, Outlook CSV.
 * @throws RapportError `usage` where its columns are missing.
 * @example [...readOutlook('First Name,Last Name,Job Title,E-mail Address\n…')]
 */
export function readOutlook(text: string): Iterable<FileRow> {
  const table = readTable(text)
  const at = outlookColumns(clearHeader(table.header))
  requireContactColumns(table, 'an export from Outlook', at.name, at.first, at.last, at.email)
  return contactRows(table, personReader(at))
}

/** The header without names that only Outlook gives such a meaning. */
export function clearHeader(header: string[]): string[] {
  const first = header.indexOf(frenchTitle)
  const isDoubled = header.lastIndexOf(frenchTitle) > first
  return header.map((name, index) => {
    if (name === italianSuffix) return 'Suffix'
    if (name !== frenchTitle || !isDoubled) return name
    return index === first ? 'Prefix' : 'Job title'
  })
}

/**
 * The columns of a person; where there is one for the job, `Title` is what stands before a name.
 * @param header what `clearHeader` gives.
 */
export function outlookColumns(header: string[]): PersonColumns {
  const at = findColumns(header)
  return at.job.length === 0 ? at : { ...at, prefix: [...at.prefix, ...at.title], title: [] }
}
