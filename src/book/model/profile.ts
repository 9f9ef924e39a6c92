import { RapportError } from '../error.js'
import type { Changed } from './book.js'
import type { Book, Profile } from './schema.js'

/** What a profile holds, in the order in which it is shown. */
export const profileKeys = [
  'name',
  'role',
  'industry',
  'offer',
  'targets',
  'situation',
  'email',
  'phone',
  'url',
] as const satisfies (keyof Profile)[]

/** How scripts say where I stand, as long as the profile says nothing else. */
export const usualSituation = 'between positions'

/** Sets some keys; an empty text clears one. */
export function setProfile(book: Book, fields: Partial<Profile>): Changed & { profile: Profile } {
  const profile = { ...book.profile }
  for (const key of profileKeys) {
    const value = fields[key]
    if (value !== undefined) profile[key] = value?.trim() || null
  }
  const isSame = profileKeys.every((key) => profile[key] === book.profile[key])
  return { book: isSame ? book : { ...book, profile }, summary: 'changed your profile', profile }
}

/** Says that a key does not exist, and which do. */
export function unknownKey(what: 'setting' | 'profile entry', key: string, known: readonly string[]): RapportError {
  return new RapportError('usage', `There is no ${what} called “${key}”.`, { hint: `There is: ${known.join(', ')}.` })
}

/** Reads `key=value` words. @throws RapportError `usage` where the = is missing or the key is unknown. */
export function readPairs(words: string[], what: 'setting' | 'profile entry', known: readonly string[]) {
  const pairs: Record<string, string> = {}
  for (const word of words) {
    const at = word.indexOf('=')
    const key = at < 0 ? word : word.slice(0, at)
    if (!known.includes(key)) throw unknownKey(what, key, known)
    if (at < 0) throw new RapportError('usage', `“${word}” says no value.`, { hint: `Write it as ${word}="…".` })
    pairs[key] = word.slice(at + 1)
  }
  return pairs
}
