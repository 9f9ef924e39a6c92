import type { Book } from '../../book/model/schema.js'
import { contactNotFound, findExactly } from '../../book/people/find.js'
import type { TouchContact } from '../../book/touches/newTouch.js'
import { missing } from '../missing.js'
import type { FilledScript } from './preparedScript.js'

/**
 * The contact to log a script with: its recipient, who is added to the book if `mayAdd` allows it.
 * @throws RapportError `missing` when it has no recipient, `unknown-contact` when the recipient may not be added.
 */
export function contactToLog(book: Book, { to, via }: FilledScript, mayAdd: boolean): TouchContact {
  if (to === null) throw missing([{ name: 'the person', flag: '--to' }])
  const id = to.id ?? findExactly(book, to.name)[0]?.id
  if (id !== undefined) return { id }
  if (!mayAdd) throw contactNotFound(book, to.name, 'For somebody new, add --new.')
  return { add: { name: to.name, introducers: via?.id ? [via.id] : [] } }
}
