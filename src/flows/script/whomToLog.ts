import type { Book } from '../../book/model/schema.js'
import { contactNotFound, findExactly } from '../../book/people/find.js'
import type { TouchContact } from '../../book/touches/newTouch.js'
import { missing } from '../missing.js'
import type { FilledScript } from './preparedScript.js'

/**
 * Whom a script is logged for: the contact it is for, or somebody to add along with it.
 * @throws RapportError `missing` where it is for nobody, `unknown-contact` where nobody may be added.
 */
export function whomToLog(book: Book, { to, via }: FilledScript, mayAdd: boolean): TouchContact {
  if (to === null) throw missing([{ name: 'the person', flag: '--to' }])
  const id = to.id ?? findExactly(book, to.name)[0]?.id
  if (id !== undefined) return { id }
  if (!mayAdd) throw contactNotFound(book, to.name, 'For somebody new, add --new.')
  return { add: { name: to.name, introducers: via?.id ? [via.id] : [] } }
}
