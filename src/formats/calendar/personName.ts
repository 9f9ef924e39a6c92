import { isEmailAddress } from '../../book/identity/mailKey.js'
import { bareWord, particles } from '../../book/identity/nameWords.js'
import { splitName } from '../../book/identity/splitName.js'

/** Longer texts are no names. */
const longestName = 200
const quotes = /^(['"])([^'"]*)\1$/
const inBrackets = /^[<([].*[>)\]]$/

/**
 * The name that an invitation shows for somebody, first name first where it has the last name in front. Null where it shows
 * only an address.
 * @example personName("'Reyes, Dana'") // 'Dana Reyes'
 * @example personName('dana@acme.example') // null
 */
export function personName(shown: string): string | null {
  const words = shown.replace(quotes, '$2').split(' ')
  const last = words.at(-1) ?? ''
  if (inBrackets.test(last) && isEmailAddress(last.slice(1, -1))) words.pop()
  const name = words.join(' ').replace(quotes, '$2').trim()
  if (name === '' || name.length > longestName || isEmailAddress(name.replace(/^mailto:/i, ''))) return null
  return firstNameFirst(name)
}

/** A name such as “Reyes, Dana” with the first name first. One with more than one word before the comma may be anything. */
function firstNameFirst(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim())
  const [word = '', ...others] = last.split(' ')
  const isLastName = others.length === 0 || particles.has(bareWord(word))
  if (first === '' || more.length > 0 || !isLastName) return name
  const { given, family, core } = splitName(name)
  return family === last && first.startsWith(given) && given !== '' ? core : name
}
