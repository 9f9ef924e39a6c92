import { splitName } from '../../book/identity/splitName.js'
import { normalizeLine } from '../../text/normalizeText.js'
import { fullName, withTitles } from '../import/fullName.js'
import { splitValue, unescapeValue } from './value.js'

/** What the N property says of a name; empty for what it does not say. */
export interface NameProperty {
  /** The full name, with its title and suffix. */
  name: string
  given: string
  family: string
}

/**
 * The full name from the parts of the N property: family, given and additional names, title and suffix. Where a program
 * has put the whole name into the first part, with or without a comma, it does not say which of it is what.
 * @example nameFromParts('Reyes;Dana;Maria,Luisa;Dr.;') // { name: 'Dr. Dana Maria Luisa Reyes', given: 'Dana', family: 'Reyes' }
 */
export function nameFromParts(value: string): NameProperty {
  const join = (text: string, joint: string) => normalizeLine(splitValue(text, ',').map(unescapeValue).join(joint))
  const parts = splitValue(value, ';').slice(0, 5)
  const [whole = '', ...others] = parts
  if (others.length === 0) return wholeName(join(whole, ', '))
  const [family = '', given = '', further = '', title = '', suffix = ''] = parts.map((each) => join(each, ' '))
  return { name: normalizeLine(withTitles(title, fullName(given, further, family), suffix)), given, family }
}

/** Longer texts are no names. */
const longestName = 200

/** A name that is written in one; the given name behind a comma comes first. */
function wholeName(text: string): NameProperty {
  if (text.length > longestName) return { name: text, given: '', family: '' }
  const { prefix, core, suffix } = splitName(text)
  const name = text.includes(',') && core !== '' ? normalizeLine(withTitles(prefix, core, suffix)) : text
  return { name, given: '', family: '' }
}
