import { normalizeLine } from '../../text/normalizeText.js'
import { fullName } from '../import/fullName.js'
import { splitValue, unescapeValue } from './value.js'

/**
 * The full name from the parts of the N property: family, given and additional names; titles before and after are left
 * out.
 * @example nameFromParts('Reyes;Dana;Maria,Luisa;Dr.;') // 'Dana Maria Luisa Reyes'
 */
export function nameFromParts(value: string): string {
  const [family = '', given = '', further = ''] = splitValue(value, ';')
    .slice(0, 3)
    .map((part) => normalizeLine(splitValue(part, ',').map(unescapeValue).join(' ')))
  return normalizeLine(fullName(given, further, family))
}
