import { aboutContactId } from '../../book/agenda/scriptContext.js'
import type { Day } from '../../book/dates/day.js'
import { greetingName, spokenName } from '../../book/identity/greetingName.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { namedIntroducers } from '../../book/people/unnamedIntroducers.js'
import type { TemplateSource } from '../../scripts/template.js'
import { oneLine } from '../../text/oneLine.js'
import type { ContactOrName, NamedPerson } from '../people/resolveContact.js'

/** The contact's first introducer whose name the user may use; null for none. */
export function defaultIntroducer(book: Book, person: ContactOrName | null): Contact | null {
  const [id] = person !== null && 'introducers' in person ? namedIntroducers(person) : []
  return contactById(book, id) ?? null
}

/** The contact whom a script with news is about by default; null for none, or for a script without news. */
export function defaultSubject(
  book: Book,
  to: ContactOrName | null,
  { slots }: TemplateSource,
  today: Day,
): Contact | null {
  const tellsNews = slots.some(({ from }) => from.some((path) => path.startsWith('news.')))
  const id = tellsNews && to?.id ? aboutContactId(book, to.id, today) : null
  return contactById(book, id) ?? null
}

/** The person whom a slot names: the given one, unless the slot has another name. Null when the slot is empty. */
export function namedInSlot(person: ContactOrName | null, slot: string | undefined): NamedPerson | null {
  // The user left the slot empty on purpose.
  if (slot === '') return null
  if (person !== null && (!slot || slot === person.name || slot === spokenName(person.name)))
    return { id: person.id, name: person.name }
  return slot ? { id: null, name: slot } : null
}

/** The people whom a script may name. */
interface PeopleInScript {
  to: ContactOrName | null
  via: ContactOrName | null
  about: ContactOrName | null
}

/** The people with their names as one says them, for the slots: Dr. Eva Blum, not Dr. Eva Blum 🚀, PhD. */
export function spokenPeople({ to, via, about }: PeopleInScript): PeopleInScript {
  const spoken = (person: ContactOrName | null) => person && { ...person, name: spokenName(person.name) }
  return { to: spoken(to), via: spoken(via), about: spoken(about) }
}

/** How the people are greeted, by their names as one says them. Of whom no name is known, a pronoun speaks. */
export function greetingsOf({ to, via, about }: PeopleInScript): ReadonlyMap<string, string> {
  const people: [person: ContactOrName | null, ifNameless: string][] = [
    [about, 'them'],
    [via, 'they'],
    [to, 'there'],
  ]
  return new Map(
    people.flatMap(([person, ifNameless]) =>
      person ? [[oneLine(spokenName(person.name)), greetingName(person) || ifNameless] as const] : [],
    ),
  )
}
