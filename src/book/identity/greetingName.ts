import { capitalize } from '../../text/capitalize.js'
import { nameInDescription } from './description.js'
import { hasCjk } from './givenName.js'
import { isEmailAddress } from './mailKey.js'
import { isPrefixWord } from './nameTitles.js'
import { bareWord, degrees, particles } from './nameWords.js'
import { calledBySaidName, type SaidName } from './saidName.js'
import { splitName } from './splitName.js'

/** A person by the name as it is written, and the parts of it that are known for sure. */
export interface Named extends SaidName {
  name: string
}

/**
 * The name to greet a person by: the title by which people address them with the family name, else the given name. The
 * whole name where it is not one person's given and family name (O'Neil & Sons, 東京 花子, the neighbor). Empty where
 * no name is known: an e-mail address, a title or a degree alone.
 * @example greetingName({ name: 'Dr. Maria van der Berg, PhD' }) // 'Dr. van der Berg'
 * @example greetingName({ name: 'Mary Ann Poe', given: 'Mary Ann' }) // 'Mary Ann'
 * @example greetingName({ name: 'dana@example.com' }) // ''
 */
export function greetingName(person: Named): string {
  const { title, given, family, called, core } = splitName(person.name)
  const saidCalled = person.given && !hasCjk(person.given) ? calledBySaidName(person.given) : ''
  if (title === null) return saidCalled || nameOnly(called) || nameOnly(nameInDescription(core)) || nameOnly(core)
  const name = title.goesWith === 'given' ? saidCalled || called || family : person.family || family || given
  return name === '' ? '' : `${title.text} ${withCapitals(name)}`
}

/** What was read as a name; empty where it is a degree, an address or a title such as “Dr.” instead. */
function nameOnly(text: string): string {
  const isOther = degrees.has(bareWord(text)) || isEmailAddress(text) || (text.endsWith('.') && isPrefixWord(text))
  return isOther ? '' : text
}

/** A name after a title, where it was typed without capitals: Blum, but van der Berg. */
function withCapitals(name: string): string {
  if (name !== name.toLowerCase()) return name
  const capital = (word: string) => (particles.has(bareWord(word)) ? word : capitalize(word))
  return name.split(' ').map(capital).join(' ')
}

/** How to speak of a person to the user: as they are greeted, or by all that is written where that is no name. */
export function shortName(person: Named): string {
  return greetingName(person) || person.name
}

/**
 * The name as it is said in a sentence: titles that people are addressed by, the name, and Jr.; no degrees, emoji or
 * taglines. A name of which nothing remains stays as it is.
 * @example spokenName('Blum, Dr. Eva 🚀, PhD') // 'Dr. Eva Blum'
 */
export function spokenName(name: string): string {
  const { title, core, generation } = splitName(name)
  return core === '' ? name : [title?.text, core, generation].filter(Boolean).join(' ')
}
