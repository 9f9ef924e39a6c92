import type { SaidName } from '../../book/identity/saidName.js'
import { splitName } from '../../book/identity/splitName.js'

/** The parts of the N property, in its order. */
export interface NameParts {
  family: string
  given: string
  additional: string
  prefix: string
  suffix: string
}

/**
 * Splits a name into the parts of the N property (RFC 2426 section 3.1.2). Phones join them again: prefix, given,
 * additional, family, suffix. What is known of the given and the family name goes before what the name shows. A name that
 * is not clearly one person's is the given name as a whole.
 * @example nameParts({ name: 'Dr. Maria van der Berg' }) // { family: 'van der Berg', given: 'Maria', prefix: 'Dr.', … }
 */
export function nameParts({ name, given, family }: SaidName & { name: string }): NameParts {
  const split = splitName(name)
  const { prefix, suffix } = split
  if (given || family)
    return {
      family: family ?? '',
      given: given ?? '',
      additional: additionalNames(split.core, { given, family }),
      prefix,
      suffix,
    }
  if (split.given === '' && split.family === '')
    return { family: '', given: name, additional: '', prefix: '', suffix: '' }
  return { family: split.family, given: split.given, additional: '', prefix, suffix }
}

/** The names between the given and the family name; empty where the whole is not in this order. */
function additionalNames(core: string, { given = '', family = '' }: SaidName): string {
  const isInOrder = core.length > given.length + family.length && core.startsWith(given) && core.endsWith(family)
  return isInOrder ? core.slice(given.length, core.length - family.length).trim() : ''
}
