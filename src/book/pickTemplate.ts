import { lastTouches, templateFor } from './due.js'
import { openFollowUps } from './order.js'
import type { Book } from './schema.js'

/** The script that fits a person: what is due for them first, else to reconnect after an earlier talk, else the introduction. */
export function pickTemplate(book: Book, contactId: string | null, has: (id: string) => boolean): string {
  if (contactId === null) return 'intro'
  const talked = lastTouches(book).has(contactId)
  const open = openFollowUps(book).filter((each) => each.contactId === contactId)
  const wanted = open.map((each) => each.template ?? templateFor(each.kind, talked))
  if (talked) wanted.push('reconnect')
  return wanted.find((id) => id !== null && has(id)) ?? 'intro'
}
