import type { ExportedPeople, ExportedPerson } from '../../book/reports/exportPeople.js'
import { csvText } from './csv.js'

/** The columns, in the order of the file; `Notes` follows where notes are included. */
const columns = ['Name', 'Aliases', 'Emails', 'Phones', 'Company', 'Title', 'Industry', 'URL', 'Tags']

/**
 * Contacts as CSV that spreadsheets open and Rapport reads back: a header, then one row each. Several values share a
 * cell.
 * @example peopleCsv({ people: [], hasNotes: false }) // 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\n'
 */
export function peopleCsv({ people, hasNotes }: ExportedPeople): string {
  const rows = people.map((each) => [...cellsOf(each), ...(hasNotes ? [each.notes] : [])])
  return csvText([[...columns, ...(hasNotes ? ['Notes'] : [])], ...rows])
}

function cellsOf({ name, aliases, emails, phones, company, title, industry, url, tags }: ExportedPerson): string[] {
  const lists = [aliases, emails, phones].map(joinValues)
  return [name, ...lists, company ?? '', title ?? '', industry ?? '', url ?? '', joinValues(tags)]
}

/**
 * Several values in one cell: `; ` between them, `\;` for a semicolon and `\\` for a backslash inside a value.
 * @example joinValues(['R&D', 'a;b']) // 'R&D; a\\;b'
 */
function joinValues(values: string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}
