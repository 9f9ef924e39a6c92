import { RapportError } from '../book/error.js'
import type { Incoming, Row } from '../book/incoming.js'
import type { CsvTable } from './csvRows.js'
import { oneLine, paragraphs } from './tidyText.js'

/** What a row says of somebody, as it stands there. */
export interface Said extends Partial<Incoming> {
  name: string
  emails: string[]
}

/**
 * The people in the rows of a table.
 * @param said what a row says, from its cells.
 */
export function* peopleIn({ header, rows }: CsvTable, said: (cells: string[]) => Said): Generator<Row> {
  for (const row of rows) {
    if ('reason' in row) yield row
    // Nobody knows what stands in cells without a column; those that end a row empty say nothing.
    else if (row.cells.length > header.length && row.cells.slice(header.length).some(Boolean))
      yield { line: row.line, reason: 'has more cells than there are columns' }
    else yield rowOf(row.line, said(row.cells))
  }
}

/**
 * Refuses a table in which no column says who somebody is.
 * @param places where names and addresses stand in a row.
 * @throws RapportError `usage`
 */
export function needPeople({ header, rows }: CsvTable, kind: string, ...places: number[][]): void {
  if (places.some((each) => each.length > 0)) return
  const [first] = header.length === 0 ? rows : []
  const why =
    first && 'reason' in first ? `Line ${first.line} ${first.reason}` : 'no column has names or e-mail addresses'
  throw new RapportError('usage', `This cannot be read as ${kind}: ${why}.`, {
    hint: 'The first line has to name the columns, such as name,email,company.',
  })
}

/** Somebody, tidied: named by their address where no name is known, nobody where neither is. */
function rowOf(line: number, said: Said): Row {
  const emails = addresses(said.emails)
  const called = oneLine(said.name)
  const name = isVisible(called) ? called : emails.find(isVisible)
  if (name === undefined) return { line, reason: 'has neither a name nor an e-mail address' }
  const { aliases, phones, company, title, industry, url, tags, notes } = said
  const person = {
    name,
    aliases: texts(aliases).filter((each) => each !== name),
    emails,
    phones: texts(phones),
    company: text(company),
    title: text(title),
    industry: text(industry),
    url: text(url),
    tags: texts(tags),
    notes: notes ? paragraphs(notes) : '',
  }
  return { line, person }
}

function isVisible(text: string): boolean {
  return /[!-~]|[^\p{C}\p{Z}]/u.test(text)
}

function text(value: string | null | undefined): string | null {
  return (value && oneLine(value)) || null
}

function texts(values: string[] = []): string[] {
  return values.length === 0 ? [] : [...new Set(values.map(oneLine))].filter(Boolean)
}

/** Each address once; letter case makes no other one. */
function addresses(emails: string[]): string[] {
  if (emails.length === 0) return []
  const byKey = new Map<string, string>()
  for (const email of emails) if (!byKey.has(email.toLowerCase())) byKey.set(email.toLowerCase(), oneLine(email))
  return [...byKey.values()].filter(Boolean)
}
