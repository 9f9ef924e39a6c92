import { RapportError } from '../error.js'
import type { BookUpdate } from './book.js'
import type { Book, Profile } from './schema.js'

/** The keys of a profile, in the order in which they are shown. */
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

/** How scripts describe the user's situation when the profile has none. */
export const defaultSituation = 'between positions'

/** Sets the given keys; an empty text or null clears one, undefined leaves it. The same book when nothing changes. */
export function setProfile(book: Book, fields: Partial<Profile>): BookUpdate & { profile: Profile } {
  const profile = { ...book.profile }
  for (const key of profileKeys) {
    const value = fields[key]
    if (value !== undefined) profile[key] = value?.trim() || null
  }
  const isSame = profileKeys.every((key) => profile[key] === book.profile[key])
  return { book: isSame ? book : { ...book, profile }, summary: 'changed your profile', profile }
}

/** The error for a key that does not exist: `usage`, with the keys that do. */
export function unknownKey(what: 'setting' | 'profile entry', key: string, known: readonly string[]): RapportError {
  return new RapportError('usage', `There is no ${what} called “${key}”.`, { hint: `There is: ${known.join(', ')}.` })
}

/**
 * Parses words such as `key=value`; of two with the same key, the last one counts.
 * @throws RapportError `usage` when the = is missing or the key is unknown.
 */
export function parsePairs(words: string[], what: 'setting' | 'profile entry', known: readonly string[]) {
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
