import { fold } from '../book/fold.js'
import type { Book, Contact } from '../book/schema.js'
import { quoted } from '../terminal/views/words.js'

/** Letters, digits and what stands between them in names: nothing that a shell or a terminal would take amiss. */
const plain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’-]{0,39}$/u

/** How a command names each person, ready to copy: by name, or by id where others bear it or it cannot be typed. */
export function handlesOf({ contacts }: Book): (id: string) => string {
  let bearers: Map<string, number> | null = null
  return (id) => {
    bearers ??= countNames(contacts)
    const name = contacts.find((each) => each.id === id)?.name ?? ''
    return plain.test(name) && bearers.get(fold(name)) === 1 ? quoted(name) : id
  }
}

function countNames(contacts: Contact[]): Map<string, number> {
  const bearers = new Map<string, number>()
  for (const { name, aliases } of contacts)
    for (const each of new Set([name, ...aliases].map(fold))) bearers.set(each, (bearers.get(each) ?? 0) + 1)
  return bearers
}
