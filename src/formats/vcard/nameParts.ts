import { greetingName, isCjk } from '../../book/identity/greetingName.js'

interface NameParts {
  family: string
  given: string
  prefix: string
  suffix: string
}

const suffixes = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq)\.?$/i

/**
 * Splits a name into the parts of the N property. Phones join them again: prefix, given, family, suffix. A name that is
 * not clearly a first and a last name becomes the given name as a whole.
 * @example nameParts('Dr. Maria van der Berg') // { family: 'van der Berg', given: 'Maria', prefix: 'Dr.', suffix: '' }
 */
export function nameParts(name: string): NameParts {
  const words = name.split(' ')
  const [first = '', second = '', last = ''] = [words[0], words[1], words.at(-1)]
  const noAffixes = { prefix: '', suffix: '' }
  if (words.length === 2 && isCjk(first) && isCjk(second)) return { family: first, given: second, ...noAffixes }

  const suffix = words.length > 2 && suffixes.test(last) ? last : ''
  const core = suffix ? words.slice(0, -1).join(' ').replace(/,$/, '') : name
  const [, before, after] = /^([^,]+), ([^,]+)$/.exec(core) ?? []
  if (before && after) return { family: before, given: after, prefix: '', suffix }

  const greeting = greetingName(core)
  if (greeting === core) return { family: '', given: name, ...noAffixes }
  // `greetingName` uses the last name for people with a title; so adding a title shows which part is the last name.
  const prefix = greeting.includes(' ') ? first : ''
  const family = (prefix ? greeting : greetingName(`Dr. ${core}`)).split(' ').slice(1).join(' ')
  const given = core.slice(prefix.length, core.length - family.length).trim()
  return { family, given, prefix, suffix }
}
