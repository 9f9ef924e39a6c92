import type { Source } from '../../book/import/importedContact.js'
import { listed } from '../../text/listed.js'
import { truncate } from './format.js'
import { sourceLabels } from './import.js'

interface ReadFile {
  source: Source
  /** The kind that the content shows, where the user named another one; otherwise null. */
  looksLike: Source | null
  /** What was not read of a table: the names of columns, and numbers with their lines. */
  unread: {
    emails: string[]
    phones: string[]
    doubled: string[]
    others: string[]
    destroyed: { line: number; number: string }[]
  }
}

/** The most columns, or lines, that a notice names. */
const maxNamed = 10

/**
 * What the user should know about a file before it is imported: it looks like another kind, or something in it is not
 * read, what matters most first.
 */
export function importNotices({ source, looksLike, unread }: ReadFile): string[] {
  const { emails, phones, doubled, others, destroyed } = unread
  const notices: string[] = []
  if (looksLike !== null)
    notices.push(`It looks like ${sourceLabels[looksLike]}, and is read as ${sourceLabels[source]}, as you said.`)
  if (emails.length > 0) notices.push(columnsNotRead(emails, 'e-mail addresses', 'email'))
  if (phones.length > 0) notices.push(columnsNotRead(phones, 'phone numbers', 'phone'))
  if (doubled.length > 0)
    notices.push(
      `More than one column is called ${named(doubled, 'or')}, so none of them was read. Give each its own name, and import the file again.`,
    )
  if (destroyed.length > 0) notices.push(destroyedNumbers(destroyed))
  if (others.length > 0)
    notices.push(
      `Not read: the column${others.length > 1 ? 's' : ''} ${named(others, 'and')}. Rapport knows name, other names, email, phone, company, title, industry, url, tags and notes.`,
    )
  return notices
}

function columnsNotRead(columns: string[], what: string, name: string): string {
  const count = columns.length === 1 ? `1 column with ${what} was` : `${columns.length} columns with ${what} were`
  const rename =
    columns.length === 1 ? `it read, name it “other ${name}”` : `them read, name them “other ${name} 1” and so on`
  return `${count} not read: ${named(columns, 'and')}. To have ${rename}, and import the file again.`
}

function destroyedNumbers(destroyed: { line: number; number: string }[]): string {
  const [first, ...others] = destroyed
  const hint = 'Save the column as text in your spreadsheet, and import the file again.'
  if (first && others.length === 0)
    return `A spreadsheet has cut off the phone number on line ${first.line} (${first.number}), so it was left out. ${hint}`
  const lines = destroyed.map(({ line, number }) => `${line} (${number})`)
  return `A spreadsheet has cut off ${destroyed.length} phone numbers, so they were left out: lines ${listed(withRest(lines), 'and')}. ${hint}`
}

function named(columns: string[], last: 'and' | 'or'): string {
  return listed(withRest(columns.map((name) => `“${truncate(name, 40)}”`)), last)
}

function withRest(texts: string[]): string[] {
  return texts.length > maxNamed ? [...texts.slice(0, maxNamed), `${texts.length - maxNamed} more`] : texts
}
