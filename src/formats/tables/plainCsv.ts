import type { FileRow } from '../../book/import/importedContact.js'
import { findColumns } from '../columns/findColumns.js'
import type { RawFields } from '../import/rawFields.js'
import { contactRows, requireContactColumns } from './contactRows.js'
import { personReader } from './personRow.js'
import { splitExportedValues } from './splitExportedValues.js'
import { readTable } from './table.js'

/** The header of Rapport's own export; `Notes` may follow. */
const exportHeader = 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags'

/**
 * Reads the contacts in any CSV whose first line names its columns, in any order, and in Rapport's own export
 * (`peopleCsv`), which it restores without loss. Unknown columns are ignored. Source: FORMATS, any CSV.
 * @throws RapportError `usage` where no column has names or addresses.
 * @example [...readPlainCsv('name;e-mail;company\nDana Reyes;dana@acme.example;Acme\n')] // [{ line: 2, person: … }]
 */
export function readPlainCsv(text: string): Iterable<FileRow> {
  const table = readTable(text)
  if (isOwnExport(table.header)) return contactRows(table, exportedFields)
  const at = findColumns(table.header)
  requireContactColumns(table, 'a table of people', at.name, at.first, at.last, at.contact, at.email)
  return contactRows(table, personReader(at))
}

/** Whether a table is what Rapport exports. */
export function isOwnExport(header: string[]): boolean {
  return [exportHeader, `${exportHeader},Notes`].includes(header.join(','))
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
