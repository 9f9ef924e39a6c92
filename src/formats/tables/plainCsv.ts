import type { FileRow } from '../../book/import/importedContact.js'
import type { RawFields } from '../import/rawFields.js'
import { columnIndexes, columnKey, requireUniqueNames } from './columns.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { fieldReader, personColumns } from './personColumns.js'
import { readTable } from './table.js'
import { splitExportedValues } from './values.js'

/** The header of Rapport's own export; `Notes` may follow. */
const exportHeader = 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags'

/**
 * Reads the contacts in any CSV whose first line names its columns, in any order, and in Rapport's own export
 * (`peopleCsv`), which it restores without loss. Unknown columns are ignored. Source: FORMATS, any CSV.
 * @throws RapportError `usage` where no column has names or addresses, or two have the same name.
 * @example [...readPlainCsv('name;e-mail;company\nDana Reyes;dana@acme.example;Acme\n')] // [{ line: 2, person: … }]
 */
export function readPlainCsv(text: string): Iterable<FileRow> {
  const table = readTable(text)
  requireUniqueNames(table.header)
  if ([exportHeader, `${exportHeader},Notes`].includes(table.header.join(',')))
    return contactRows(table, exportedFields)
  const at = columnIndexes(table.header, personColumns)
  requireContactColumns(table, 'a table of people', at.name, at.first, at.last, at.email)
  return contactRows(table, fieldReader(at))
}

/**
 * The names of the columns that `readPlainCsv` ignores.
 * @example unknownColumns('name,How we met\n…') // ['How we met']
 */
export function unknownColumns(text: string): string[] {
  const { header } = readTable(text)
  const known = new Set<string>(Object.values(personColumns).flat())
  return header.filter((name) => name !== '' && !known.has(columnKey(name)))
}

function exportedFields(cells: string[]): RawFields {
  const [name = '', aliases = '', emails = '', phones = '', company = '', title = '', industry = '', url = ''] = cells
  const lists = {
    aliases: splitExportedValues(aliases),
    emails: splitExportedValues(emails),
    phones: splitExportedValues(phones),
  }
  return {
    name,
    ...lists,
    company,
    title,
    industry,
    url,
    tags: splitExportedValues(cells[8] ?? ''),
    notes: cells[9] ?? '',
  }
}
