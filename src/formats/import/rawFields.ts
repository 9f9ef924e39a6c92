import type { FileRow, ImportedContact } from '../../book/import/importedContact.js'
import { distinct } from '../../text/distinct.js'
import { normalizeLine, normalizeParagraphs } from '../../text/normalizeText.js'

/** What a row says of somebody, as it stands there. */
export interface RawFields extends Partial<ImportedContact> {
  name: string
  emails: string[]
}

/**
 * Somebody as a row says them, tidied: named by their address where it has no name; a reason where it has neither.
 * @example somebody(2, { name: ' Dana\tReyes', emails: [] }) // { line: 2, person: { name: 'Dana Reyes', … } }
 */
export function rowOf(line: number, said: RawFields): FileRow {
  const emails = said.emails.length === 0 ? [] : distinct(said.emails.map(normalizeLine))
  const called = normalizeLine(said.name)
  const name = isVisible(called) ? called : emails.find(isVisible)
  if (name === undefined) return { line, reason: 'has neither a name nor an e-mail address' }
  const { aliases, phones, company, title, industry, url, tags, notes } = said
  const person: ImportedContact = {
    name,
    aliases: aliases ? texts(aliases).filter((each) => each !== name) : [],
    emails,
    phones: texts(phones),
    company: text(company),
    title: text(title),
    industry: text(industry),
    url: text(url),
    tags: texts(tags),
    notes: notes ? normalizeParagraphs(notes) : '',
  }
  if (said.id) person.id = said.id
  if (said.status) person.status = said.status
  return { line, person }
}

/** Whether anything of a text can be seen. */
export function isVisible(text: string): boolean {
  return /[!-~]|[^\p{C}\p{Z}]/u.test(text)
}

function text(value: string | null | undefined): string | null {
  return (value && normalizeLine(value)) || null
}

function texts(values: string[] = []): string[] {
  return values.length === 0 ? [] : [...new Set(values.map(normalizeLine))].filter(Boolean)
}
