import { distinct } from '../../text/distinct.js'
import { normalizeLine, normalizeParagraphs } from '../../text/normalizeText.js'
import { addressesIn, linkedinOf, numberIn } from '../import/addresses.js'
import { isOnLinkedin } from '../import/profileUrl.js'
import { isVisible, type RawFields } from '../import/rawFields.js'
import { nameIn } from './name.js'
import type { Property } from './property.js'
import { split, unescaped } from './value.js'

/** As `vcardText` writes it. */
const ownUid = /^(?:urn:)?rapport-([0-9][0-9a-z]{2,15})$/

/** The label that Google and Android put on everybody. It says nothing of anybody. */
const everybody = /^my ?contacts$/i

/**
 * Whom a card describes. The name is what the card wants to be shown as (FN), else what its parts give (N), else the
 * company, else the e-mail address; the card of a company is named by it. Of what has one place the first is taken, of
 * web addresses first one on LinkedIn.
 * @returns a reason where the card describes no person
 */
export function personIn(properties: Property[]): RawFields | string {
  const ranked = properties.toSorted((one, other) => one.rank - other.rank)
  const all = (...names: string[]) => ranked.filter((each) => names.includes(each.name))
  const values = (name: string) => all(name).map((each) => each.value)
  const lines = (name: string) => values(name).map((value) => normalizeLine(unescaped(value)))
  const lists = (name: string) =>
    values(name).flatMap((value) => split(value, ',').map((part) => normalizeLine(unescaped(part))))
  const says = (name: string, word: string) => lines(name).some((each) => each.toLowerCase() === word)

  if (says('kind', 'group') || says('x-addressbookserver-kind', 'group')) return 'is a list of people, not a person'
  const companies = values('org').map((value) => normalizeLine(unescaped(split(value, ';')[0] ?? '')))
  const company = companies.find(Boolean) ?? null
  const emails = distinct(values('email').map(unescaped).flatMap(addressesIn))
  const own = [...lines('fn'), ...values('n').map(nameIn)].find(isVisible) ?? null
  const name = (says('x-abshowas', 'company') ? company : null) ?? own ?? company ?? ''

  const profiles = all('x-socialprofile', 'socialprofile').map((each) => linkedinOf(unescaped(each.value), each.types))
  const urls = [...lines('url'), ...profiles.filter((each) => each !== null)]
  const [, id] =
    lines('uid')
      .map((each) => ownUid.exec(each))
      .find(Boolean) ?? []
  return {
    ...(id ? { id } : {}),
    name,
    aliases: distinct(lists('nickname')),
    emails,
    phones: distinct(values('tel').map((value) => numberIn(unescaped(value)) ?? '')),
    company,
    title: [...lines('title'), ...lines('role')].find(Boolean) ?? null,
    industry: lines('x-rapport-industry').find(Boolean) ?? null,
    url: urls.find(isOnLinkedin) ?? urls.find(Boolean) ?? null,
    tags: distinct(lists('categories').filter((each) => !everybody.test(each))),
    notes: values('note')
      .map((value) => normalizeParagraphs(unescaped(value)))
      .filter(Boolean)
      .join('\n'),
  }
}
