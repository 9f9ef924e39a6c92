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
 * The full name from the parts of the N property: family, given and additional names, title and suffix.
 * @example nameFromParts('Reyes;Dana;Maria,Luisa;Dr.;') // { name: 'Dr. Dana Maria Luisa Reyes', given: 'Dana', family: 'Reyes' }
 */
export function nameFromParts(value: string): NameProperty {
  const part = (text: string) => normalizeLine(splitValue(text, ',').map(unescapeValue).join(' '))
  const [family = '', given = '', further = '', title = '', suffix = ''] = splitValue(value, ';').slice(0, 5).map(part)
  return { name: normalizeLine(withTitles(title, fullName(given, further, family), suffix)), given, family }
}
