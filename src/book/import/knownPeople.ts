import { fold } from '../identity/fold.js'
import { isEmailAddress, isSharedMailbox, mailKey } from '../identity/mailKey.js'
import { haveDifferentAccents, matchesNames, nameKey } from '../identity/nameKey.js'
import { pageKey } from '../identity/pageKey.js'
import type { Contact } from '../model/schema.js'
import type { ImportedContact } from './importedContact.js'
import type { ImportRow } from './importRow.js'
import { type Post, SameNameInBook } from './sameNameInBook.js'
import { SameNameInFile } from './sameNameInFile.js'

/** Whether two telephone numbers, however they are written, are one. */
export type SamePhone = (one: string, two: string) => boolean

/**
 * People as an import looks them up: through indexes, so that a row costs the same in a book of any size. People are
 * named by their places in the book's list.
 */
export class KnownPeople {
  readonly #people: readonly Contact[]
  /** Made where a file has ids: only one of Rapport's has. */
  #byId: Map<string, number> | null = null
  /** Where each of them is, and of some where records that were merged into theirs said. */
  readonly #posts: Post[] = []
  readonly #formerPosts = new Map<number, Post[]>()
  /** Who has an address: rarely more than one. */
  readonly #byMail = new Map<string, number[]>()
  /** Whose a page is: that of the first who is known by it; and of a few who else has it. */
  readonly #byPage = new Map<string, number>()
  readonly #alsoByPage = new Map<string, number[]>()
  /** Who has a number that ends so; of a switchboard's not all. */
  readonly #byPhone = new Map<string, number[]>()
  /** Who bears a name: mostly one. */
  readonly #byName = new Map<string, number | SameNameInBook>()
  readonly #companies = new Map<string, string>()
  /** The names of people as they are compared, worked out when they are first asked for. */
  readonly #keysOf = new Map<number, string[]>()
  readonly #samePhone: SamePhone
  #rows: readonly ImportRow[] = []
  /** Made when a name is about to decide. */
  #homonyms: SameNameInFile | null = null

  /** @param people the book's list, to which others may come: what changes in it is to be learnt. */
  constructor(people: readonly Contact[], samePhone: SamePhone) {
    this.#people = people
    this.#samePhone = samePhone
    for (const place of people.keys()) this.learn(place)
  }

  /** Remembers who stands at a place, or what is new about them; `from` is the row of the file that told it. */
  learn(place: number, from?: ImportRow): void {
    const contact = this.#people[place]
    if (contact === undefined) return
    const { name, aliases, emails, phones, company, url, merged } = contact
    // Where somebody is as the row said, that was worked out already.
    const isThere = from && from.person.company === company && from.person.url === (url ?? null)
    const post = isThere ? from : this.#post(company, url)
    if (place < this.#posts.length) this.#keysOf.delete(place)
    this.#posts[place] = post
    this.#learnPage(post.page, place)
    if (merged) this.#learnFormer(merged, place)
    for (const each of addresses(name, emails))
      if (!isSharedMailbox(each)) addBearer(this.#byMail, mailKey(each), place)
    for (const each of phones) addBearer(this.#byPhone, lastDigits(each), place)
    this.#learnName(from?.person.name === name ? from.name : nameKey(name), place)
    for (const each of aliases) this.#learnName(nameKey(each), place)
  }

  /** Remembers what records said that were merged into somebody's. */
  #learnFormer(merged: NonNullable<Contact['merged']>, place: number): void {
    const posts = merged.map(({ company, url }) => this.#post(company, url))
    this.#formerPosts.set(place, posts)
    for (const { page } of posts) this.#learnPage(page, place)
    for (const { name } of merged) this.#learnName(nameKey(name), place)
  }

  #learnPage(page: string, place: number): void {
    if (page === '') return
    const owner = this.#byPage.get(page)
    if (owner === undefined) this.#byPage.set(page, place)
    else if (owner !== place) addBearer(this.#alsoByPage, page, place)
  }

  #learnName(name: string, place: number): void {
    const bearers = this.#byName.get(name)
    if (bearers === undefined) this.#byName.set(name, place)
    else if (bearers instanceof SameNameInBook) bearers.add(place, this.#postsOf(place))
    else if (bearers !== place) {
      const several = new SameNameInBook()
      for (const each of [bearers, place]) several.add(each, this.#postsOf(each))
      this.#byName.set(name, several)
    }
  }

  #post(company: string | null, url: string | null | undefined): Post {
    return { company: this.#company(company), page: pageKey(url ?? '') }
  }

  /** Folding takes time, and many share a company. */
  #company(name: string | null): string {
    if (!name) return ''
    const known = this.#companies.get(name)
    if (known !== undefined) return known
    const folded = fold(name)
    this.#companies.set(name, folded)
    return folded
  }

  /** What somebody from a file is looked up by, worked out once. */
  arrival({ line, person }: { line: number; person: ImportedContact }): ImportRow {
    const { name, company, url } = person
    const all = addresses(name, person.emails)
    const own = all.length === 0 ? all : all.filter((each) => !isSharedMailbox(each)).map(mailKey)
    return {
      line,
      person,
      name: nameKey(name),
      company: this.#company(company),
      page: pageKey(url ?? ''),
      emails: own,
      became: 'unclear',
      met: null,
      joined: null,
    }
  }

  /** Who else is in the file, for somebody's name may be that of others there. */
  expect(rows: readonly ImportRow[]): void {
    this.#rows = rows
  }

  /** Somebody without the addresses and the page that are another one's: by them that one is known. */
  withoutOthers({ person, emails, page }: ImportRow, place: number): ImportedContact {
    const isMine = (key: string) => this.#byMail.get(key)?.includes(place) ?? true
    const isPageFree = (this.#byPage.get(page) ?? place) === place || this.#alsoByPage.get(page)?.includes(place)
    if (isPageFree && emails.every(isMine)) return person
    const free = person.emails.filter((each) => isMine(mailKey(each)))
    return { ...person, url: isPageFree ? person.url : null, emails: free }
  }

  /**
   * Who this one is: known by id, by address, by page, by number where the one name may be short for the other (a number may be a
   * family's), else by name and company; null for nobody.
   */
  find(wanted: ImportRow): number | 'several' | null {
    const { emails, page, person } = wanted
    const known =
      (person.id !== undefined ? this.#withId(person.id) : null) ??
      (emails.length > 0 ? this.#mailed(wanted) : null) ??
      (page !== '' ? this.#paged(wanted) : null)
    if (known !== null && known !== undefined) return known
    const phoned = person.phones.length > 0 ? this.#phoned(wanted) : null
    if (typeof phoned === 'number') return phoned
    return this.#named(wanted) ?? phoned
  }

  #withId(id: string): number | undefined {
    this.#byId ??= new Map(this.#people.map((each, place) => [each.id, place]))
    return this.#byId.get(id)
  }

  /** The one who has an address; of several the one who is called so, else the first. */
  #mailed({ emails, name, person }: ImportRow): number | undefined {
    const bearers = emails.flatMap((each) => this.#byMail.get(each) ?? [])
    return bearers.find((each) => this.isCalled(each, name, person.name)) ?? bearers[0]
  }

  /** The one who has a page, chosen like one who has an address. */
  #paged({ page, name, person }: ImportRow): number | undefined {
    const owner = this.#byPage.get(page)
    const others = owner === undefined ? undefined : this.#alsoByPage.get(page)
    if (owner === undefined || others === undefined) return owner
    return [owner, ...others].find((each) => this.isCalled(each, name, person.name)) ?? owner
  }

  /** The one who has a number and whose name may be this one, of several the one who is called just so. */
  #phoned(wanted: ImportRow): number | 'several' | null {
    const { person, name, page } = wanted
    let isUnclear = false
    for (const phone of person.phones) {
      const bearers = this.#byPhone.get(lastDigits(phone)) ?? []
      if (bearers.length > mostBearers) continue
      const here = bearers.filter((each) => this.#hasPhone(each, phone) && this.#hasPage(each, page))
      const exact = here.filter((each) => this.isCalled(each, name, person.name))
      const [place, another] = exact.length > 0 ? exact : here.filter((each) => this.#mayBeShort(each, wanted))
      if (place !== undefined && another === undefined) return place
      isUnclear ||= another !== undefined
    }
    return isUnclear ? 'several' : null
  }

  /** Who bears a name at the same company; where either side says none, all of the name. Other pages are other people. */
  #named(wanted: ImportRow): number | 'several' | null {
    const bearers = this.#byName.get(wanted.name)
    if (bearers === undefined) return null
    const { company } = wanted
    if (company === '') return this.#oneOf(bearers, null, wanted)
    return this.#oneOf(bearers, company, wanted) ?? this.#oneOf(bearers, '', wanted)
  }

  /** What a row may be known by: whoever of the book has none of it makes no difference to it. */
  keysOfRow({ name, emails, page, person }: ImportRow): string[] {
    return keysOf([name], emails, [page], person.phones)
  }

  /** By what somebody may be known, as `keysOfRow` gives it. */
  keysOfPlace(place: number): string[] {
    const { name, emails, phones } = this.#people[place] as Contact
    const mails = addresses(name, emails).map(mailKey)
    const pages = this.#postsOf(place).map((each) => each.page)
    return keysOf(this.#keys(place), mails, pages, phones)
  }

  /** Who bears a name; of many the first few. */
  bearers({ name }: ImportRow): number[] {
    const bearers = this.#byName.get(name) ?? []
    return bearers instanceof SameNameInBook ? bearers.first(mostBearers) : [bearers].flat()
  }

  /** Whether a name may be short for somebody's who may have no other address. */
  #mayBeShort(place: number, { person, emails }: ImportRow): boolean {
    const hasOtherMail = emails.length > 0 && this.#isMailed(place)
    return !hasOtherMail && matchesNames(person.name, this.#namesOf(place))
  }

  /** Whether somebody has an address of their own. */
  #isMailed(place: number): boolean {
    return this.#people[place]?.emails.some((each) => !isSharedMailbox(each)) ?? false
  }

  /**
   * The one who is at a company (null for any) and may have a page. Where a company is missing, the name alone is not
   * enough for people with other addresses or numbers.
   */
  #oneOf(bearers: number | SameNameInBook, company: string | null, wanted: ImportRow): number | 'several' | null {
    const isSure = company !== null && company !== ''
    const [own, called]: [number[], number[]] = [[], []]
    let others = 0
    for (const each of bearers instanceof SameNameInBook ? bearers.at(company, wanted.page) : [bearers]) {
      if (!this.#isAt(each, company) || !this.#hasPage(each, wanted.page)) continue
      if (!this.isCalled(each, wanted.name, wanted.person.name)) continue
      if (this.#isOneOfSeveral(wanted, isSure)) return null
      if (!isSure && this.#isReachedElsewhere(each, wanted)) {
        if (++others > mostBearers) return 'several'
        continue
      }
      const isOwn = this.#keys(each)[0] === wanted.name
      ;(isOwn ? own : called).push(each)
      if (own.length > 1 || called.length > mostBearers) return 'several'
    }
    // Whose own name it is goes before those who are only called so as well.
    const [one, another] = own.length > 0 ? own : called
    return one === undefined ? null : another === undefined ? one : 'several'
  }

  /** Whether somebody is at a company (null for any); at none only who is said to be at none. */
  #isAt(place: number, company: string | null): boolean {
    if (company === null) return true
    const isThere = (post: Post) => post.company === company
    return company === '' ? this.#postsOf(place).every(isThere) : this.#postsOf(place).some(isThere)
  }

  /** Whether the file tells people of this name apart by what nobody in the book is known by. */
  #isOneOfSeveral(wanted: ImportRow, isSure: boolean): boolean {
    this.#homonyms ??= new SameNameInFile(this.#rows)
    return isSure ? this.#homonyms.hasOthersThere(wanted) : this.#homonyms.hasOthers(wanted)
  }

  /** Whether both sides know addresses, or numbers, and none of them is the same. */
  #isReachedElsewhere(place: number, { emails, person }: ImportRow): boolean {
    // Had they an address in common, they would have been found by it.
    if (emails.length > 0 && this.#isMailed(place)) return true
    const [phones, known] = [person.phones, this.#people[place]?.phones ?? []]
    return phones.length > 0 && known.length > 0 && !phones.some((each) => this.#hasPhone(place, each))
  }

  #hasPhone(place: number, phone: string): boolean {
    return this.#people[place]?.phones.some((each) => this.#samePhone(each, phone)) ?? false
  }

  /** Whether somebody bears a name; `key` is that name as it is compared. */
  isCalled(place: number, key: string, name: string): boolean {
    const names = this.#namesOf(place)
    return this.#keys(place).some((each, index) => each === key && !haveDifferentAccents(names[index] ?? '', name))
  }

  /** The names of somebody as they are compared, their own first. */
  #keys(place: number): string[] {
    const keys = this.#keysOf.get(place) ?? this.#namesOf(place).map(nameKey)
    this.#keysOf.set(place, keys)
    return keys
  }

  #namesOf(place: number): string[] {
    const contact = this.#people[place]
    return contact ? [contact.name, ...contact.aliases, ...(contact.merged ?? []).map((each) => each.name)] : []
  }

  /** Whether a page may be somebody's: it is, or none of theirs is known. */
  #hasPage(place: number, page: string): boolean {
    if (page === '') return true
    const posts = this.#postsOf(place)
    return posts.every((each) => each.page === '') || posts.some((each) => each.page === page)
  }

  #postsOf(place: number): Post[] {
    const post = this.#posts[place]
    return post === undefined ? [] : [post, ...(this.#formerPosts.get(place) ?? [])]
  }
}

/** By what addresses somebody is known: some are called by theirs, for want of a name. */
function addresses(name: string, emails: string[]): string[] {
  return isEmailAddress(name) ? [...emails, name] : emails
}

/** Keys of all kinds, none of which can be taken for one of another kind. */
function keysOf(names: string[], mails: string[], pages: string[], phones: string[]): string[] {
  const of = (kind: string, keys: string[]) => keys.filter(Boolean).map((each) => `${kind} ${each}`)
  return [...of('name', names), ...of('mail', mails), ...of('page', pages), ...of('phone', phones.map(lastDigits))]
}

/** Of a switchboard's number not all are remembered who have it. */
function addBearer(index: Map<string, number[]>, key: string, place: number): void {
  if (key === '') return
  const bearers = index.get(key)
  if (bearers === undefined) index.set(key, [place])
  else if (bearers.length <= mostBearers && !bearers.includes(place)) bearers.push(place)
}

/** A number that more have is a switchboard's, and tells nobody from others. */
const mostBearers = 20

/** The end of a number, which is the same however it is written: in Arabic digits too. */
function lastDigits(phone: string): string {
  const western = phone.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  )
  return western.replace(/\D/g, '').slice(-6)
}
