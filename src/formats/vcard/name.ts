import { normalizeLine } from '../../text/normalizeText.js'
import { fullName } from '../import/fullName.js'
import { split, unescaped } from './value.js'

/**
 * The name that the parts of one give (N: family, given, further names, titles before and after). Titles are left out.
 * @example nameIn('Reyes;Dana;Maria,Luisa;Dr.;') // 'Dana Maria Luisa Reyes'
 */
export function nameIn(value: string): string {
  const [family = '', given = '', further = ''] = split(value, ';')
    .slice(0, 3)
    .map((part) => normalizeLine(split(part, ',').map(unescaped).join(' ')))
  return normalizeLine(fullName(given, further, family))
}
