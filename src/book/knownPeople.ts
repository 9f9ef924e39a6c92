import { fold, wordsOf } from './fold.js'
import type { Incoming } from './incoming.js'
import type { Contact } from './schema.js'

/** Whether two telephone numbers, however they are written, are one. */
export type SamePhone = (one: string, two: string) => boolean

/** People as an import looks them up: through indexes, so that a row costs the same in a book of any size. */
export class KnownPeople {
  readonly #byMail = new Map<string, string>()
  readonly #byPage = new Map<string, string>()
  readonly #byPhone = new Map<string, { id: string; phone: string }[]>()
  readonly #byName = new Map<string, string[]>()
  readonly #foldedTexts = new Map<string, string>()
  readonly #facts = new Map<string, Facts>()
  readonly #samePhone: SamePhone

  constructor(people: Contact[], samePhone: SamePhone) {
    this.#samePhone = samePhone
    for (const each of people) this.learn(each)
  }

  /** Remembers somebody, or what is new about them; for somebody just taken from a file, `page` is known already. */
  learn({ id, name, aliases, emails, phones, company, url, merged = [] }: Contact, page = pageKey(url ?? '')): void {
    const former = merged.map((each) => ({ company: this.#folded(each.company ?? ''), page: pageKey(each.url ?? '') }))
    const places = [{ company: this.#folded(company ?? ''), page }, ...former]
    const names = [name, ...aliases, ...merged.map((each) => each.name)].map((each) => this.#folded(each))
    this.#facts.set(id, { names, places })
    for (const email of emails) if (!shared.test(email)) setOnce(this.#byMail, fold(email), id)
    for (const each of places) if (each.page !== '') setOnce(this.#byPage, each.page, id)
    for (const phone of phones) push(this.#byPhone, lastDigits(phone), { id, phone })
    for (const each of names) if (!this.#byName.get(each)?.includes(id)) push(this.#byName, each, id)
  }

  /** What somebody from a file is looked up by, worked out once. */
  sought(person: Incoming): Sought {
    const { name, company, url, emails } = person
    const [folded, at] = [this.#folded(name), this.#folded(company ?? '')]
    return {
      person,
      name: folded,
      company: at,
      page: pageKey(url ?? ''),
      emails: emails.filter((each) => !shared.test(each)).map(fold),
    }
  }

  /** Folding takes time, and many share a company. */
  #folded(text: string): string {
    const known = this.#foldedTexts.get(text)
    if (known !== undefined) return known
    const folded = fold(text)
    this.#foldedTexts.set(text, folded)
    return folded
  }

  /** Somebody without the addresses and the page that are another one's: by them that one is known. */
  withoutOthers({ person, page }: Sought, id?: string): Incoming {
    const isFree = (owner: string | undefined) => owner === undefined || owner === id
    const emails = person.emails.filter((each) => isFree(this.#byMail.get(fold(each))))
    const isPageFree = isFree(this.#byPage.get(page))
    if (isPageFree && emails.length === person.emails.length) return person
    return { ...person, url: isPageFree ? person.url : null, emails }
  }

  /**
   * Those of the book who may be this one: by address, by page, by number where the one name may be short for the other (a
   * number may be a family's, or a switchboard), else by name and company. Several are left only by the name.
   */
  find({ person, name, company, page, emails }: Sought): string[] {
    const sure =
      firstOf(emails, (each) => this.#byMail.get(each)) ??
      this.#byPage.get(page) ??
      firstOf(person.phones, (each) => this.#withPhone(each, person.name, page))
    return sure === undefined ? this.#named(name, company, page) : [sure]
  }

  /** The one who has a number and whose name may be this one, of several the one who is called just so. */
  #withPhone(phone: string, name: string, page: string): string | undefined {
    const bearers = (this.#byPhone.get(lastDigits(phone)) ?? []).filter((each) => this.#samePhone(each.phone, phone))
    const ids = [...new Set(bearers.map(({ id }) => id))].filter((id) => this.#hasPage(id, page))
    const isCalled = (id: string) => this.#facts.get(id)?.names.includes(fold(name))
    const mayBe = (id: string) => this.#facts.get(id)?.names.some((each) => isShortOf(each, name))
    const exact = ids.filter(isCalled)
    const [id, another] = exact.length > 0 ? exact : ids.filter(mayBe)
    return another === undefined ? id : undefined
  }

  /** Those of a name at the same company; where either side says none, all of the name. Other pages are other people. */
  #named(name: string, company: string, page: string): string[] {
    const bearers = (this.#byName.get(name) ?? []).filter((id) => this.#hasPage(id, page))
    const there = bearers.filter((id) => this.#placesOf(id).some((each) => each.company === company))
    if (there.length > 0) return there
    return bearers.filter((id) => company === '' || this.#placesOf(id).some((each) => each.company === ''))
  }

  /** Whether a page may be somebody's: nobody has two. */
  #hasPage(id: string, page: string): boolean {
    return page === '' || this.#placesOf(id).some((each) => each.page === '' || each.page === page)
  }

  #placesOf(id: string): Facts['places'] {
    return this.#facts.get(id)?.places ?? []
  }
}

/** Somebody from a file with what they are looked up by; addresses that several share are not among it. */
export interface Sought {
  person: Incoming
  name: string
  company: string
  page: string
  emails: string[]
}

/** What tells people of one name apart. */
interface Facts {
  names: string[]
  /** Where they are, and where records that were merged into theirs said. */
  places: { company: string; page: string }[]
}

/** Where a page is somebody's own, by the country or not: other pages are shared by all who work at a place. */
const profile =
  /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?(linkedin\.com\/(?:in|pub)|xing\.com\/(?:profile|people))\/([^/?#]+)/i

/**
 * A page of somebody's own as it is compared: decoded, without protocol, country and search; empty for any other page.
 * @example pageKey('https://de.linkedin.com/in/dana%C3%A9/?x=1') // 'linkedin.com/in/danae'
 */
export function pageKey(url: string): string {
  const [, site = '', name = ''] = profile.exec(url.trim()) ?? []
  return name === '' ? '' : fold(`${site}/${decoded(name)}`)
}

/** An address that several share says nothing of who writes. */
const shared =
  /^(?:admin|career|careers|contact|hello|hr|info|jobs|kontakt|mail|office|reception|recruiting|sales|service|support|team|welcome)@/i

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Whether one name may be short for the other: each word of it is a word of the other, or its first letter.
 * @example isShortOf('D. Reyes', 'Dana Maria Reyes') // true
 */
function isShortOf(one: string, two: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(two)].sort((a, b) => a.length - b.length) as [string[], string[]]
  const fits = (word: string, other: string) =>
    word === other || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))
  return short.length > 0 && short.every((word) => long.some((other) => fits(word, other)))
}

const lastDigits = (phone: string) => phone.replace(/\D/g, '').slice(-6)

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}

function firstOf<T, R>(values: T[], look: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = look(value)
    if (found !== undefined) return found
  }
  return undefined
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
