import type { FileRow } from '../../book/import/importedContact.js'
import { columnIndexes, requireUniqueNames } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { fieldReader, personColumns } from './personColumns.js'
import { readTable } from './table.js'

/** French Outlook gives two columns this name: first the courtesy title (Mr, Dr), later the job title. */
const frenchTitle = 'Titre'

/**
 * Reads the contacts in a CSV export of Outlook for desktop or Outlook.com, in the languages of `personColumns`.
 * Categories become tags; the column `Title` has courtesy titles and is ignored. Source: FORMATS, Outlook CSV.
 * @throws RapportError `usage` where its columns are missing, or two have the same name.
 * @example [...readOutlook('First Name,Last Name,Job Title,E-mail Address\n…')]
 */
export function readOutlook(text: string): Iterable<FileRow> {
  const table = readTable(text)
  requireUniqueNames(table.header.filter((name) => name !== frenchTitle))
  const columnsAt = columnIndexes(table.header, personColumns)
  requireContactColumns(table, 'an export from Outlook', columnsAt.first, columnsAt.last, columnsAt.email)
  const [, ...jobs] = table.header.flatMap((name, index) => (name === frenchTitle ? [index] : []))
  return contactRows(table, fieldReader({ ...columnsAt, job: [...columnsAt.job, ...jobs], title: [] }))
}
