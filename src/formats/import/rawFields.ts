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
  const name = isVisible(written) ? written : standInName({ emails, phones, company })
  if (name === null || !isVisible(name)) return { line, reason: 'has neither a name nor an e-mail address' }
  const { aliases, title, industry, url, tags, notes } = fields
  const person: ImportedContact = {
    name,
    aliases: aliases ? texts(aliases).filter((each) => each !== name) : [],
    emails,
    phones,
    company,
    title: text(title),
    industry: text(industry),
    url: text(url),
    tags: texts(tags),
    notes: notes ? normalizeParagraphs(notes) : '',
  }
  const { given, family } = saidName(fields.given ?? '', fields.family ?? '')
  if (given) person.given = given
  if (family) person.family = family
  if (fields.how) person.how = normalizeLine(fields.how)
  if (fields.formerly && fields.formerly.length > 0) person.formerly = fields.formerly
  if (fields.id) person.id = fields.id
  if (fields.status) person.status = fields.status
  return { line, person }
}

/** Whether a text has a visible character. */
export function isVisible(text: string): boolean {
  return /[!-~]|[^\p{C}\p{Z}]/u.test(text)
}

function text(value: string | null | undefined): string | null {
  return (value && normalizeLine(value)) || null
}

function texts(values: string[] = []): string[] {
  return values.length === 0 ? [] : [...new Set(values.map(normalizeLine))].filter(Boolean)
}
