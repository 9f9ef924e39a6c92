import { companyKey } from '../../book/identity/companyKey.js'
import { emailsIn } from '../../book/identity/emailsIn.js'
import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'
import { isVisible } from '../import/rawFields.js'
import type { NameProperty } from './nameFromParts.js'

/** What a card says of how somebody is called. */
export interface NamesOnCard {
  /** The formatted names (FN). */
  shown: string[]
  /** The names from their parts (N). */
  parts: NameProperty[]
  /** The names of the company, with and without its departments. */
  companies: string[]
  /** Whether the card is to be shown as the company's. */
  isCompany: boolean
  /** Whether the card is ours: then it shows the name as the book has it. */
  isOurs: boolean
}

export interface NameOnCard {
  name: string
  said: NameProperty | undefined
  reachedAt: string[]
}

/**
 * The name of the person on a card, and its parts where the card says them. It is the formatted name, else the name from
 * its parts. A phone shows the company, an address or a number in place of a name: then the parts go before it, and
 * `reachedAt` has that address or number. Null where the card names nobody.
 * @example nameOnCard({ shown: ['Acme GmbH'], parts: [nameFromParts('Reyes;Dana')], companies: ['Acme'], … }) // { name: 'Dana Reyes', … }
 */
export function nameOnCard({ shown, parts, companies, isCompany, isOurs }: NamesOnCard): NameOnCard | null {
  const companyKeys = companies.filter((each) => each.length <= longestName).map(companyKey)
  const isCompanyName = (name: string) =>
    name !== '' && name.length <= longestName && companyKeys.includes(companyKey(name))
  const [first] = parts
  const [company] = companies.filter(isVisible)
  if (isCompany && company !== undefined && !shown.some(isCompanyName))
    return { name: company, said: undefined, reachedAt: [] }
  const isPerson = (name: string) => isVisible(name) && (isOurs || !(isCompanyName(name) || isReachedAt(name)))
  const name = shown.find(isPerson)
  if (name !== undefined) return { name, said: first, reachedAt: [] }
  const said = parts.find((each) => isPerson(each.name))
  if (said !== undefined) return { name: said.name, said, reachedAt: shown.filter(isReachedAt) }
  const standIn = [...shown, ...parts.map((each) => each.name)].find(isVisible)
  if (standIn === undefined) return null
  // A company may be called as its owner; in a single part of the name, it is only a company.
  return { name: standIn, said: first?.given && first.family ? first : undefined, reachedAt: [] }
}

/** Longer texts are no names. */
const longestName = 200

/** What links and mail programs put around an address or a number. */
const aroundAddress = /^(?:mailto|tel):|[<>"]/gi
const hasLetters = /\p{L}{2}/u

/** Whether a text is an e-mail address or a phone number, which stand in for a name. */
function isReachedAt(name: string): boolean {
  const bare = name.replace(aroundAddress, '')
  return emailsIn(bare)[0] === bare || (!hasLetters.test(bare) && phoneNumberIn(bare) !== null)
}
