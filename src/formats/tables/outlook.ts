import type { FileRow } from '../../book/import/importedContact.js'
import { columnIndexes, requireUniqueNames } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { fieldReader, personColumns } from './personColumns.js'
import { readTable } from './table.js'

/** The columns for titles such as Ms. or Dr., and the Italian one for what follows a name. */
const columns = {
  ...personColumns,
  prefix: [...personColumns.prefix, 'titel', 'titolo', 'titulo'],
  suffix: [...personColumns.suffix, 'titolostraniero'],
}
/** French Outlook gives two columns this name: first the courtesy title (Mr, Dr), later the job title. */
const frenchTitle = 'Titre'

/**
 * Reads the contacts in a CSV export of Outlook for desktop or Outlook.com, in the languages of `personColumns`.
 * Categories become tags; the column `Title` has what stands before a name. Source: FORMATS, Outlook CSV.
 * @throws RapportError `usage` where its columns are missing, or two have the same name.
 * @example [...readOutlook('First Name,Last Name,Job Title,E-mail Address\n…')]
 */
export function readOutlook(text: string): Iterable<FileRow> {
  const table = readTable(text)
  requireUniqueNames(table.header.filter((name) => name !== frenchTitle))
  const columnsAt = columnIndexes(table.header, columns)
  requireContactColumns(table, 'an export from Outlook', columnsAt.first, columnsAt.last, columnsAt.email)
  const [courtesy = [], ...jobs] = table.header.flatMap((name, index) => (name === frenchTitle ? [[index]] : []))
  const prefix = [...columnsAt.prefix, ...columnsAt.title, ...courtesy]
  return contactRows(table, fieldReader({ ...columnsAt, prefix, job: [...columnsAt.job, ...jobs.flat()], title: [] }))
}
