import type { FileRow } from '../../book/import/importedContact.js'
import type { RawFields } from '../import/rawFields.js'
import { columnKey, placesOf, refuseEqual } from './columns.js'
import { needPeople, peopleIn } from './people.js'
import { personColumns, saidAt } from './personColumns.js'
import { readTable } from './table.js'
import { ownValues } from './values.js'

/** The header of Rapport's own export, behind which `Notes` may stand. */
const ownHeader = 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags'

/**
 * The people in any CSV whose first line names its columns, whatever their order, and in Rapport's own export
 * (`peopleCsv`), which comes back as it went out. Columns it does not know are left out. Source: FORMATS, any CSV.
 * @throws RapportError `usage` where no column has names or addresses, or two are called the same.
 * @example [...readPlainCsv('name;e-mail;company\nDana Reyes;dana@acme.example;Acme\n')] // [{ line: 2, person: … }]
 */
export function readPlainCsv(text: string): Iterable<FileRow> {
  const table = readTable(text)
  refuseEqual(table.header)
  if ([ownHeader, `${ownHeader},Notes`].includes(table.header.join(','))) return peopleIn(table, ownSaid)
  const at = placesOf(table.header, personColumns)
  needPeople(table, 'a table of people', at.name, at.first, at.last, at.email)
  return peopleIn(table, saidAt(at))
}

/**
 * The columns of such a table that nobody is read from.
 * @example unknownColumns('name,How we met\n…') // ['How we met']
 */
export function unknownColumns(text: string): string[] {
  const { header } = readTable(text)
  const known = new Set<string>(Object.values(personColumns).flat())
  return header.filter((name) => name !== '' && !known.has(columnKey(name)))
}

function ownSaid(cells: string[]): RawFields {
  const [name = '', aliases = '', emails = '', phones = '', company = '', title = '', industry = '', url = ''] = cells
  const lists = { aliases: ownValues(aliases), emails: ownValues(emails), phones: ownValues(phones) }
  return { name, ...lists, company, title, industry, url, tags: ownValues(cells[8] ?? ''), notes: cells[9] ?? '' }
}
