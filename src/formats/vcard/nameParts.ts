import { fold } from '../../book/identity/fold.js'
import { isCjk } from '../../book/identity/givenName.js'
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
 * additional, family, suffix. What is known of the given and the family name goes before what the name shows; where one of
 * them is known, the other one is the rest of the name. A name that is not clearly one person's is the given name as a
 * whole.
 * @example nameParts({ name: 'Dr. Maria van der Berg' }) // { family: 'van der Berg', given: 'Maria', prefix: 'Dr.', … }
 * @example nameParts({ name: 'Ana Lima Costa', family: 'Lima Costa' }) // { family: 'Lima Costa', given: 'Ana', … }
 */
export function nameParts({ name, given, family }: SaidName & { name: string }): NameParts {
  const split = splitName(name)
  const { prefix, suffix, core } = split
  if (given || family) {
    const parts = {
      family: family || withoutPart(core, given ?? '', 'start'),
      given: given || withoutPart(core, family ?? '', 'end'),
    }
    return { ...parts, additional: additionalNames(core, parts), prefix, suffix }
  }
  if (split.given === '' && split.family === '')
    return { family: '', given: name, additional: '', prefix: '', suffix: '' }
  return { family: split.family, given: split.given, additional: '', prefix, suffix }
}

/**
 * The rest of a name without a part that stands at its start or end; empty where it stands at neither.
 * @param usual where it is looked for first.
 */
function withoutPart(core: string, part: string, usual: 'start' | 'end'): string {
  // A Chinese or Japanese name may have no spaces: each character counts as a word.
  const separator = isCjk(core) ? '' : ' '
  const [words, known] = [core, part].map((text) => text.split(separator)) as [string[], string[]]
  const isAt = (start: number) =>
    start >= 0 && known.every((word, index) => fold(word) === fold(words[start + index] ?? ''))
  const end = words.length - known.length
  const rests = { start: isAt(0) ? words.slice(known.length) : null, end: isAt(end) ? words.slice(0, end) : null }
  const rest = usual === 'start' ? (rests.start ?? rests.end) : (rests.end ?? rests.start)
  return (rest ?? []).join(separator).trim()
}

/** The names between the given and the family name; empty where the whole is not in this order. */
function additionalNames(core: string, { given, family }: Pick<NameParts, 'given' | 'family'>): string {
  const isInOrder =
    core.length > given.length + family.length && core.startsWith(`${given} `) && core.endsWith(` ${family}`)
  return isInOrder ? core.slice(given.length, core.length - family.length).trim() : ''
}
