import type { Source } from '../book/import/importedContact.js'
import { cardStart } from '../text/cardStart.js'
import { findColumns } from './columns/findColumns.js'
import { columnKey } from './tables/columns.js'
import { linkedinHeaderStart } from './tables/linkedinHeader.js'
import { readTable } from './tables/table.js'

/** Numbered columns of Google: `E-mail 1 - Value`, `Organization 1 - Name`. */
const numberedColumn = /\p{L} \d{1,3} - \p{L}/u
const googleKeys = ['organizationname', 'organizationtitle', 'groupmembership', 'phoneticfirstname', 'additionalname']
const outlookKeys = [
  ...['givenyomi', 'businessstreet', 'businessphone', 'emaildisplayname', 'middlename', 'weiterevornamen'],
  ...['zweitervorname', 'deuxiemeprenom', 'segundonombre', 'middelstenaam', 'secondonome', 'segundonome'],
]

const quotes = /"/g

/** Whether a text is an address book. In a table, a card may only stand in quotes, as somebody's notes. */
function isAddressBook(text: string): boolean {
  const start = cardStart(text)
  return start >= 0 && (text.slice(0, start).match(quotes)?.length ?? 0) % 2 === 0
}

/**
 * The kinds of file that a text may be, by its content: one where it is certain, several where it is not, none where no
 * kind fits. Source: FORMATS.
 * @example recognize('BEGIN:VCARD\r\nVERSION:3.0\r\n…') // ['vcard']
 */
export function recognize(text: string): Source[] {
  const begin = text.slice(text.search(/\S/))
  if (begin.startsWith('{')) return text.includes('"contacts"') ? ['json'] : []
  if (/^\[\s*\{/.test(begin)) return text.includes('"name"') ? ['json'] : []
  if (isAddressBook(text)) return ['vcard']
  const { header } = readTable(text, linkedinHeaderStart(text))
  const keys = header.map(columnKey)
  const has = (...known: string[]) => keys.some((key) => known.includes(key))
  // What stands there twice is not read, but shows what the file is.
  const { name, first, last, contact, email } = findColumns([...new Set(header.map((each) => each.toLowerCase()))])
  if ([name, first, last, contact, email].every((indexes) => indexes.length === 0)) return []
  const found: Source[] = []
  if (has('connectedon') && first.length + last.length > 0) found.push('linkedin')
  if (header.some((each) => numberedColumn.test(each)) || has(...googleKeys)) found.push('google')
  if (found.length > 0) return found
  // An Outlook export has no full names. It is read like any table, except for its courtesy titles.
  const isOutlook = name.length + contact.length === 0 && (header.includes('E-mail Address') || has(...outlookKeys))
  return isOutlook ? ['outlook'] : ['csv']
}
