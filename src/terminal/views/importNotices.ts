import type { Source } from '../../book/import/importedContact.js'
import { listed } from '../../text/listed.js'
import { truncate } from './format.js'
import { sourceLabels } from './import.js'

interface ReadFile {
  source: Source
  /** The kind that the content shows, where the user named another one; otherwise null. */
  looksLike: Source | null
  /** The names of columns that are not read. */
  unknownColumns: string[]
}

/** What the user should know about a file before it is imported: it looks like another kind, or columns are not read. */
export function importNotices({ source, looksLike, unknownColumns }: ReadFile): string[] {
  const notices: string[] = []
  if (looksLike !== null)
    notices.push(`It looks like ${sourceLabels[looksLike]}, and is read as ${sourceLabels[source]}, as you said.`)
  if (unknownColumns.length > 0) {
    const names = unknownColumns.map((name) => `“${truncate(name, 40)}”`)
    notices.push(
      `Not read: the column${names.length > 1 ? 's' : ''} ${listed(names, 'and')}. Rapport knows name, other names, email, phone, company, title, industry, url, tags and notes.`,
    )
  }
  return notices
}
