import { RapportError } from '../error.js'
import { getById } from '../model/collection.js'
import type { Book } from '../model/schema.js'

/**
 * Refuses introducers whom the contact introduced, directly or through other contacts.
 * @throws RapportError `usage` for a cycle, also when the contact would introduce itself.
 */
export function refuseCycle(book: Book, contactId: string, introducerIds: string[]): void {
  const cyclicId = introducerIds.find((id) => id === contactId || introducerChain(book, id).has(contactId))
  if (cyclicId === undefined) return
  const [contact, introducer] = [getById(book.contacts, contactId), getById(book.contacts, cyclicId)]
  if (cyclicId === contactId)
    throw new RapportError('usage', `${contact.name} cannot have introduced themselves.`, {
      hint: 'Name somebody else.',
    })
  throw new RapportError(
    'usage',
    `${introducer.name} was introduced by ${contact.name}, so it cannot be the other way round.`,
    {
      hint: `Leave that name out, or see who introduced whom: rapport network ${introducer.id}.`,
    },
  )
}

/**
 * The ids of a contact's introducers, of their introducers, and so on; empty when nobody introduced the contact. The
 * contact's own id is among them only when there is a cycle.
 */
export function introducerChain(book: Book, contactId: string): Set<string> {
  const people = new Map(book.contacts.map((each) => [each.id, each]))
  const found = new Set<string>()
  const pending = [contactId]
  for (let id = pending.pop(); id !== undefined; id = pending.pop())
    for (const introducer of people.get(id)?.introducers ?? []) {
      if (found.has(introducer)) continue
      found.add(introducer)
      pending.push(introducer)
    }
  return found
}
