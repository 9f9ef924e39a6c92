import { nameKey } from '../identity/nameKey.js'
import { splitName } from '../identity/splitName.js'
import type { Contact } from '../model/schema.js'

type Comparison = (a: Contact, b: Contact) => number

/** A comparison by names, given name first, whatever title or sign stands before them. */
export function inNameOrder(): Comparison {
  return comparingBy(({ name }) => nameKey(name))
}

/** A comparison by family names, as an address book has it; a name without one counts as a whole. */
export function inFamilyOrder(): Comparison {
  return comparingBy(({ name, family }) => nameKey(family ?? (splitName(name).family || name)))
}

/** A comparison by a key, which is worked out once for each contact, and then by what is written. */
function comparingBy(keyOf: (contact: Contact) => string): Comparison {
  const keys = new Map<Contact, string>()
  const keyFor = (contact: Contact) => {
    const key = keys.get(contact) ?? keyOf(contact)
    keys.set(contact, key)
    return key
  }
  return (a, b) => keyFor(a).localeCompare(keyFor(b)) || a.name.localeCompare(b.name)
}
