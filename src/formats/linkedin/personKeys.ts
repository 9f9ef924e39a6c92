import { nameKey } from '../../book/identity/nameKey.js'
import type { LinkedinPerson } from '../../book/import/linkedinRows.js'

/**
 * Gives what a person in an archive is known by: their page, or the page of the only person with their name; else the
 * name. The same person often stands there with a page and without.
 * @param all everybody in the archive, in groups
 * @example personKeys([[{ name: 'Dana', url: 'https://…/dana' }]])({ name: 'Dana', url: '' }) // 'https://…/dana'
 */
export function personKeys(all: LinkedinPerson[][]): (person: LinkedinPerson) => string {
  const keyOfName = rememberedNameKeys()
  // Newer archives have a page for nearly everybody; gathering the pages of names would be for nothing.
  let pages: Map<string, string | null> | null = null
  return ({ name, url }) => {
    if (url !== '') return url
    pages ??= pagesByName(all, keyOfName)
    const key = keyOfName(name)
    return pages.get(key) || `name ${key}`
  }
}

/** The page of each name; null where several people have it. */
function pagesByName(all: LinkedinPerson[][], keyOfName: (name: string) => string): Map<string, string | null> {
  const pages = new Map<string, string | null>()
  for (const group of all)
    for (const { name, url } of group) {
      if (name === '' || url === '') continue
      const key = keyOfName(name)
      const known = pages.get(key)
      if (known !== url) pages.set(key, known === undefined ? url : null)
    }
  return pages
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
