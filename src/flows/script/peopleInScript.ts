import { aboutContactId } from '../../book/agenda/scriptContext.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import type { TemplateSource } from '../../scripts/template.js'
import type { NamedPerson, PersonOrName } from '../people/findPerson.js'

/** Who introduced somebody, as the book has it. */
export function introducerOf(book: Book, person: PersonOrName | null): Contact | null {
  const id = person !== null && 'introducers' in person ? person.introducers[0] : undefined
  return contactById(book, id) ?? null
}

/** Whom a script that tells news is about, where nobody said. */
export function subjectOf(book: Book, to: PersonOrName | null, { slots }: TemplateSource): Contact | null {
  const tellsNews = slots.some(({ from }) => from.some((path) => path.startsWith('news.')))
  const id = tellsNews && to?.id ? aboutContactId(book, to.id) : null
  return contactById(book, id) ?? null
}

/** The person that a slot names: the one who was meant, unless the slot was set to another name. */
export function namedInSlot(person: PersonOrName | null, slot: string | undefined): NamedPerson | null {
  // Left empty on purpose, it names nobody.
  if (slot === '') return null
  const name = slot || person?.name
  if (!name) return null
  return { id: person?.name === name ? person.id : null, name }
}
