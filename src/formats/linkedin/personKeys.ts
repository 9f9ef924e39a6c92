import { nameKey } from '../../book/identity/nameKey.js'
import type { LinkedinPerson } from '../../book/import/linkedinRows.js'

interface PersonKeys {
  /** What a person is known by: their page, or the page of the only one with their name; else their name. */
  keyOf: (person: LinkedinPerson) => string
  /** Everybody once, by that key, with the first name that they have. */
  people: Map<string, LinkedinPerson>
}

/** Tells the people of an archive apart: the same person often stands there with a page and without. */
export function personKeys(all: LinkedinPerson[]): PersonKeys {
  const keyOfName = rememberedNameKeys()
  /** The page of each name; null where several people have it. */
  const pages = new Map<string, string | null>()
  for (const { name, url } of all) {
    if (name === '' || url === '') continue
    const key = keyOfName(name)
    const known = pages.get(key)
    if (known !== url) pages.set(key, known === undefined ? url : null)
  }
  const keyOf = ({ name, url }: LinkedinPerson) => url || pages.get(keyOfName(name)) || `name ${keyOfName(name)}`
  const people = new Map<string, LinkedinPerson>()
  for (const person of all) {
    const key = keyOf(person)
    const known = people.get(key)
    if (known === undefined || (known.name === '' && person.name !== '') || (known.url === '' && person.url !== ''))
      people.set(key, { name: known?.name || person.name, url: known?.url || person.url })
  }
  return { keyOf, people }
}

/** Gives the key of a name, and remembers it: an archive has the same few names thousands of times. */
function rememberedNameKeys(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const key = known.get(name) ?? nameKey(name)
    known.set(name, key)
    return key
  }
}
