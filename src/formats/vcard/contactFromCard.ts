import { emailsIn } from '../../book/identity/emailsIn.js'
import { phoneNumberIn } from '../../book/identity/phoneNumberIn.js'
import { isOnLinkedin } from '../../book/identity/profileUrl.js'
import { distinct } from '../../text/distinct.js'
import { normalizeLine, normalizeParagraphs } from '../../text/normalizeText.js'
import { linkedinUrl } from '../import/linkedinUrl.js'
import type { RawFields } from '../import/rawFields.js'
import { type NameProperty, nameFromParts } from './nameFromParts.js'
import { nameOnCard } from './nameOnCard.js'
import { nameParts } from './nameParts.js'
import type { Property } from './property.js'
import { rapportUid } from './uid.js'
import { splitValue, unescapeValue } from './value.js'

/** The label that Google and Android put on every contact, which has no meaning. */
const everyoneLabel = /^my ?contacts$/i

/**
 * The contact that a card describes, with the name on it (`nameOnCard`). A field with room for one value gets the first
 * one; for the web address, LinkedIn comes first.
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
  const [, id] =
    lines('uid')
      .map((each) => rapportUid.exec(each))
      .find(Boolean) ?? []
  const companies = values('org').map((value) =>
    splitValue(value, ';').map((each) => normalizeLine(unescapeValue(each))),
  )
  const company = companies.map(([first]) => first).find(Boolean) ?? null
  const { name, said, reachedAt } = nameOnCard({
    shown: lines('fn'),
    parts: values('n').map(nameFromParts),
    companies: companies.flatMap((each) => [each[0] ?? '', each.join(' ')]),
    isCompany: hasValue('x-abshowas', 'company'),
    isOurs: id !== undefined,
  }) ?? { name: '', said: undefined, reachedAt: [] }
  const profiles = all('x-socialprofile', 'socialprofile').map((each) =>
    linkedinUrl(unescapeValue(each.value), each.types),
  )
  const urls = [...lines('url'), ...profiles.filter((each) => each !== null)]
  return {
    ...(id ? { id } : {}),
    name,
    ...saidParts(said, name, id === undefined ? 'known' : lines('x-rapport-parts')[0]),
    aliases: distinct(lists('nickname')),
    emails: distinct([...values('email').map(unescapeValue), ...reachedAt].flatMap(emailsIn)),
    phones: distinct(
      [...values('tel').map(unescapeValue), ...reachedAt.filter((each) => !each.includes('@'))].map(
        (each) => phoneNumberIn(each) ?? '',
      ),
    ),
    company,
    title: [...lines('title'), ...lines('role')].find(Boolean) ?? null,
    industry: lines('x-rapport-industry').find(Boolean) ?? null,
    url: urls.find(isOnLinkedin) ?? urls.find(Boolean) ?? null,
    tags: distinct(
      values('categories')
        .flatMap((value) => (id === undefined ? splitTags(value) : splitValue(value, ',')))
        .map((each) => normalizeLine(unescapeValue(each)))
        .filter((each) => !everyoneLabel.test(each)),
    ),
    notes: values('note')
      .map((value) => normalizeParagraphs(unescapeValue(value)))
      .filter(Boolean)
      .join('\n'),
  }
}

/**
 * The tags in a value, still escaped. An escaped comma belongs to a tag (RFC 2426 section 4); but where all are escaped,
 * a program has escaped the whole list.
 */
function splitTags(value: string): string[] {
  const tags = splitValue(value, ',')
  return tags.length === 1 ? value.split('\\,') : tags
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
