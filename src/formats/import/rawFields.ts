import { saidName } from '../../book/identity/saidName.js'
import type { FileRow, ImportedContact } from '../../book/import/importedContact.js'
import { standInName } from '../../book/import/standInName.js'
import { distinct } from '../../text/distinct.js'
import { normalizeLine, normalizeParagraphs } from '../../text/normalizeText.js'

/** The fields of a person as they are written in a file. */
export interface RawFields extends Partial<ImportedContact> {
  name: string
  emails: string[]
}

/**
 * The row of a file with normalized fields. Where the name is missing, an address or the company stands in its place
 * (`standInName`); without them, the row has a reason instead of a person.
 * @example fileRow(2, { name: ' Dana\tReyes', emails: [] }) // { line: 2, person: { name: 'Dana Reyes', … } }
 */
export function fileRow(line: number, fields: RawFields): FileRow {
  const emails = fields.emails.length === 0 ? [] : distinct(fields.emails.map(normalizeLine))
  const written = normalizeLine(fields.name)
  const phones = texts(fields.phones)
  const company = text(fields.company)
  const name = isVisible(written) ? written : visible(standInName({ emails, phones, company }))
  if (name === null) return { line, reason: 'has neither a name nor an e-mail address' }
  const { aliases, title, industry, url, how, formerly, tags, notes } = fields
  const { given, family } = saidName(fields.given ?? '', fields.family ?? '')
  // All fields at once, so that thousands of rows have one shape.
  const person: ImportedContact = {
    id: fields.id || undefined,
    name,
    given: given || undefined,
    family: family || undefined,
    aliases: aliases ? texts(aliases).filter((each) => each !== name) : [],
    emails,
    phones,
    company,
    title: text(title),
    industry: text(industry),
    url: text(url),
    how: text(how) ?? undefined,
    formerly: formerly && formerly.length > 0 ? formerly : undefined,
    tags: texts(tags),
    notes: notes ? normalizeParagraphs(notes) : '',
    status: fields.status,
  }
  return { line, person }
}

function visible(text: string | null): string | null {
  return text !== null && isVisible(text) ? text : null
}

const visibleAscii = /[!-~]/
const visibleCharacter = /[^\p{C}\p{Z}]/u

/** Whether a text has a visible character. */
export function isVisible(text: string): boolean {
  // Most names begin with such a letter, for which a pattern of all scripts is not needed.
  return visibleAscii.test(text) || visibleCharacter.test(text)
}

function text(value: string | null | undefined): string | null {
  return (value && normalizeLine(value)) || null
}

function texts(values: string[] = []): string[] {
  return values.length === 0 ? [] : [...new Set(values.map(normalizeLine))].filter(Boolean)
}
