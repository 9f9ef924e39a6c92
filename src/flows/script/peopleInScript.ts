import { aboutContactId } from '../../book/agenda/scriptContext.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import type { TemplateSource } from '../../scripts/template.js'
import type { ContactOrName, NamedPerson } from '../people/resolveContact.js'

/** The contact's first introducer in the book; null for none. */
export function defaultIntroducer(book: Book, person: ContactOrName | null): Contact | null {
  const id = person !== null && 'introducers' in person ? person.introducers[0] : undefined
  return contactById(book, id) ?? null
}

/** The contact whom a script with news is about by default; null for none, or for a script without news. */
export function defaultSubject(book: Book, to: ContactOrName | null, { slots }: TemplateSource): Contact | null {
  const tellsNews = slots.some(({ from }) => from.some((path) => path.startsWith('news.')))
  const id = tellsNews && to?.id ? aboutContactId(book, to.id) : null
  return contactById(book, id) ?? null
}

/** The person whom a slot names: the given one, unless the slot has another name. Null when the slot is empty. */
export function namedInSlot(person: ContactOrName | null, slot: string | undefined): NamedPerson | null {
  // The user left the slot empty on purpose.
  if (slot === '') return null
  const name = slot || person?.name
  if (!name) return null
  return { id: person?.name === name ? person.id : null, name }
}
