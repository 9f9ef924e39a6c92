import { companyKeyIn } from '../model/companyNames.js'
import { contactsAt, hasTalked } from '../model/lookup.js'
import type { Book, Contact, Interview } from '../model/schema.js'
import type { FormerJob } from '../people/formerJob.js'

/** Somebody who could tell what a boss is like, and where from. */
export interface Witness {
  contact: Contact
  why: string
}

/**
 * Who could tell what a boss is like (METHOD section 5): first those who worked at the company and do no more, then those
 * from where the boss was before. People at the company only where there is an offer and the user has talked with them,
 * since asking gets around; never somebody who interviews there.
 * @param boss null where nobody knows who it will be.
 * @param interviews all at which this boss, or the same role, was talked about.
 * @example whoCouldTell(book, pat, interviews)[0]?.why // 'used to work at Kern'
 */
export function whoCouldTell(book: Book, boss: Contact | null, interviews: readonly Interview[]): Witness[] {
  const companies = companiesOf(book, interviews)
  const judges = interviewersAt(book, new Set(companies.keys()))
  const mayBeAsked = ({ id, status }: Contact) => status === 'active' && id !== boss?.id && !judges.has(id)
  const employers = new Set([...companies.keys(), companyKeyIn(book, boss?.company)].filter((key) => key !== ''))
  const outside = book.contacts.filter((each) => mayBeAsked(each) && !employers.has(companyKeyIn(book, each.company)))
  const inside = [...companies].filter(([key]) => hasOffer(book, key)).flatMap(([, name]) => contactsAt(book, name))
  const found = [
    ...talkedFirst(
      book,
      outside.flatMap((each) => formerColleague(book, each, new Set(companies.keys()))),
    ),
    ...talkedFirst(
      book,
      outside.flatMap((each) => fromBefore(book, each, boss, employers)),
    ),
    ...inside
      .filter((each) => mayBeAsked(each) && hasTalked(book, each.id))
      .map((contact) => ({ contact, why: `works at ${contact.company}, and you've talked` })),
  ]
  return found.filter(({ contact }, at) => found.findIndex((each) => each.contact.id === contact.id) === at)
}

/** The companies of interviews, by their keys. */
function companiesOf(book: Book, interviews: readonly Interview[]): Map<string, string> {
  const named = interviews.map(({ company }): [string, string] => [companyKeyIn(book, company), company])
  return new Map(named.filter(([key]) => key !== ''))
}

/** The ids of all who interview the user at some companies, or elsewhere where nothing final has come of it. */
function interviewersAt(book: Book, companies: ReadonlySet<string>): Set<string> {
  const isOpen = ({ outcome, status }: Interview) =>
    status !== 'canceled' && (outcome === undefined || outcome === 'advanced' || outcome === 'offer')
  const there = book.interviews.filter((each) => companies.has(companyKeyIn(book, each.company)) || isOpen(each))
  return new Set(there.flatMap(({ interviewers }) => interviewers))
}

function hasOffer(book: Book, company: string): boolean {
  return book.interviews.some(
    (each) => (each.outcome === 'offer' || each.outcome === 'accepted') && companyKeyIn(book, each.company) === company,
  )
}

function formerColleague(book: Book, contact: Contact, companies: ReadonlySet<string>): Witness[] {
  const job = contact.formerly?.find(({ company }) => companies.has(companyKeyIn(book, company)))
  return job === undefined ? [] : [{ contact, why: jobWords(job) }]
}

/** Somebody from a company where the boss was before, unless it is one of those that are asked about. */
function fromBefore(book: Book, contact: Contact, boss: Contact | null, employers: ReadonlySet<string>): Witness[] {
  if (boss === null) return []
  const places = new Set((boss.formerly ?? []).map(({ company }) => companyKeyIn(book, company)))
  const isPlace = (company: string | null) => {
    const key = companyKeyIn(book, company)
    return key !== '' && places.has(key) && !employers.has(key)
  }
  const where = `where ${boss.name} was before`
  if (isPlace(contact.company)) return [{ contact, why: `works at ${contact.company}, ${where}` }]
  const job = contact.formerly?.find(({ company }) => isPlace(company))
  return job === undefined ? [] : [{ contact, why: `${jobWords(job)}, ${where}` }]
}

/** @example jobWords({ company: 'Kern', title: 'CFO', until: '2026-12-01' }) // 'was CFO at Kern until 2026' */
function jobWords({ company, title, until }: FormerJob): string {
  const place = title ? `was ${title} at ${company}` : `used to work at ${company}`
  return `${place}${until ? ` until ${until.slice(0, 4)}` : ''}`
}

/** Those with whom the user has talked before the others. */
function talkedFirst(book: Book, witnesses: Witness[]): Witness[] {
  const rank = ({ contact }: Witness) => Number(!hasTalked(book, contact.id))
  return witnesses.toSorted((a, b) => rank(a) - rank(b))
}
