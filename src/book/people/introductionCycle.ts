import { RapportError } from '../error.js'
import { getById } from '../model/collection.js'
import type { Book } from '../model/schema.js'

/** Nobody can be introduced by somebody whom they introduced, however long the chain is. @throws RapportError `usage`. */
export function refuseCycle(book: Book, contactId: string, hostIds: string[]): void {
  const ring = hostIds.find((id) => id === contactId || introducersAbove(book, id).has(contactId))
  if (ring === undefined) return
  const [person, host] = [getById(book.contacts, contactId), getById(book.contacts, ring)]
  if (ring === contactId)
    throw new RapportError('usage', `${person.name} cannot have introduced themselves.`, {
      hint: 'Name somebody else.',
    })
  throw new RapportError(
    'usage',
    `${host.name} was introduced by ${person.name}, so it cannot be the other way round.`,
    {
      hint: `Leave that name out, or see who introduced whom: rapport network ${host.id}.`,
    },
  )
}

/** Everybody in the chain of introductions that led to somebody. */
export function introducersAbove(book: Book, contactId: string): Set<string> {
  const people = new Map(book.contacts.map((each) => [each.id, each]))
  const found = new Set<string>()
  const open = [contactId]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const host of people.get(id)?.introducers ?? []) {
      if (found.has(host)) continue
      found.add(host)
      open.push(host)
    }
  return found
}
