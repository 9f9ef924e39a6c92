import type { ContactJson } from '../../book/model/toJson.js'
import { csvText } from './csv.js'

/** The columns of people, in the order of the file; behind them stands `Notes` where notes are asked for. */
const columns = ['Name', 'Aliases', 'Emails', 'Phones', 'Company', 'Title', 'Industry', 'URL', 'Tags']

/**
 * People as CSV that spreadsheets open and Rapport reads back: a header, then a row each. Several values share a cell.
 * @param contacts people as `--json` shows them.
 * @param options `notes`: whether private notes go along.
 * @example peopleCsv([], { notes: false }) // 'Name,Aliases,Emails,Phones,Company,Title,Industry,URL,Tags\r\n'
 */
export function peopleCsv(contacts: ContactJson[], { notes }: { notes: boolean }): string {
  const rows = contacts.map((each) => [...cellsOf(each), ...(notes ? [each.notes] : [])])
  return csvText([[...columns, ...(notes ? ['Notes'] : [])], ...rows])
}

function cellsOf({ name, aliases, emails, phones, company, title, industry, url, tags }: ContactJson): string[] {
  const lists = [aliases, emails, phones].map(joined)
  return [name, ...lists, company ?? '', title ?? '', industry ?? '', url ?? '', joined(tags)]
}

/**
 * Several values as one cell: `; ` between them, `\;` for a semicolon and `\\` for a backslash inside one.
 * @example joined(['R&D', 'a;b']) // 'R&D; a\\;b'
 */
function joined(values: string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}
