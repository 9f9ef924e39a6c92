import { emailsIn } from '../../book/identity/emailsIn.js'
import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'
import { isOnLinkedin } from '../../book/identity/profileUrl.js'
import { distinct } from '../../text/distinct.js'
import { normalizeLine, normalizeParagraphs } from '../../text/normalizeText.js'
import { linkedinUrl } from '../import/linkedinUrl.js'
import { isVisible, type RawFields } from '../import/rawFields.js'
import { type NameProperty, nameFromParts } from './nameFromParts.js'
import { nameParts } from './nameParts.js'
import type { Property } from './property.js'
import { rapportUid } from './uid.js'
import { splitValue, unescapeValue } from './value.js'

/** The label that Google and Android put on every contact, which has no meaning. */
const everyoneLabel = /^my ?contacts$/i

/**
 * The contact that a card describes. The name is the formatted name (FN), else the name from its parts (N), else the
 * company, else the e-mail address; the card of a company is named after the company. A field with room for one value
 * gets the first one; for the web address, LinkedIn comes first.
 * @returns the reason, as a text, where the card describes no person
 */
export function contactFromCard(properties: Property[]): RawFields | string {
  const ranked = properties.toSorted((one, other) => one.rank - other.rank)
  const all = (...names: string[]) => ranked.filter((each) => names.includes(each.name))
  const values = (name: string) => all(name).map((each) => each.value)
  const lines = (name: string) => values(name).map((value) => normalizeLine(unescapeValue(value)))
  const lists = (name: string) =>
    values(name).flatMap((value) => splitValue(value, ',').map((part) => normalizeLine(unescapeValue(part))))
  const hasValue = (name: string, word: string) => lines(name).some((each) => each.toLowerCase() === word)

  if (hasValue('kind', 'group') || hasValue('x-addressbookserver-kind', 'group'))
    return 'is a list of people, not a person'
  const companies = values('org').map((value) => normalizeLine(unescapeValue(splitValue(value, ';')[0] ?? '')))
  const company = companies.find(Boolean) ?? null
  const emails = distinct(values('email').map(unescapeValue).flatMap(emailsIn))
  const parts = values('n').map(nameFromParts)
  const ownName = [...lines('fn'), ...parts.map((each) => each.name)].find(isVisible) ?? null
  const companyName = hasValue('x-abshowas', 'company') ? company : null
  const name = companyName ?? ownName ?? company ?? ''

  const profiles = all('x-socialprofile', 'socialprofile').map((each) =>
    linkedinUrl(unescapeValue(each.value), each.types),
  )
  const urls = [...lines('url'), ...profiles.filter((each) => each !== null)]
  const [, id] =
    lines('uid')
      .map((each) => rapportUid.exec(each))
      .find(Boolean) ?? []
  return {
    ...(id ? { id } : {}),
    name,
    ...(companyName === null
      ? saidParts(parts[0], name, id === undefined ? 'known' : lines('x-rapport-parts')[0])
      : {}),
    aliases: distinct(lists('nickname')),
    emails,
    phones: distinct(values('tel').map((value) => phoneNumberIn(unescapeValue(value)) ?? '')),
    company,
    title: [...lines('title'), ...lines('role')].find(Boolean) ?? null,
    industry: lines('x-rapport-industry').find(Boolean) ?? null,
    url: urls.find(isOnLinkedin) ?? urls.find(Boolean) ?? null,
    tags: distinct(lists('categories').filter((each) => !everyoneLabel.test(each))),
    notes: values('note')
      .map((value) => normalizeParagraphs(unescapeValue(value)))
      .filter(Boolean)
      .join('\n'),
  }
}

/**
 * The given and the family name that a card says. A card of ours has them in any case, since N is required, and says which
 * of them are known; where it says nothing of that, those that differ from what the name shows.
 */
function saidParts(
  said: NameProperty | undefined,
  name: string,
  known: string | undefined,
): Pick<RawFields, 'given' | 'family'> {
  if (said === undefined) return {}
  const { given, family } = said
  if (known === 'given') return { given, family: '' }
  if (known === 'family') return { given: '', family }
  const shown = known === 'known' ? null : nameParts({ name })
  return shown?.given === given && shown.family === family ? {} : { given, family }
}
