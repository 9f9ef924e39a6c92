import { greetingName, isCjk } from '../../book/identity/names.js'

interface NameParts {
  family: string
  given: string
  prefix: string
  suffix: string
}

const suffixes = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq)\.?$/i

/**
 * The parts of a name as a card holds them (N), as well as one can tell. Phones put them together again: prefix, given,
 * family, suffix. What is not plainly a first and a last name stands whole as the given one.
 * @example nameParts('Dr. Maria van der Berg') // { family: 'van der Berg', given: 'Maria', prefix: 'Dr.', suffix: '' }
 */
export function nameParts(name: string): NameParts {
  const words = name.split(' ')
  const [one = '', two = '', last = ''] = [words[0], words[1], words.at(-1)]
  const none = { prefix: '', suffix: '' }
  if (words.length === 2 && isCjk(one) && isCjk(two)) return { family: one, given: two, ...none }

  const suffix = words.length > 2 && suffixes.test(last) ? last : ''
  const bare = suffix ? words.slice(0, -1).join(' ').replace(/,$/, '') : name
  const [, before, after] = /^([^,]+), ([^,]+)$/.exec(bare) ?? []
  if (before && after) return { family: before, given: after, prefix: '', suffix }

  const greeting = greetingName(bare)
  if (greeting === bare) return { family: '', given: name, ...none }
  // With a title one is greeted by the last name: so that is how to find out which it is.
  const prefix = greeting.includes(' ') ? one : ''
  const family = (prefix ? greeting : greetingName(`Dr. ${bare}`)).split(' ').slice(1).join(' ')
  const given = bare.slice(prefix.length, bare.length - family.length).trim()
  return { family, given, prefix, suffix }
}
