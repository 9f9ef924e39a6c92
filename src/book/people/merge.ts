import type { Changed, Moment } from '../model/book.js'
import { isResponse } from '../model/channel.js'
import { getById } from '../model/collection.js'
import { RapportError } from '../model/error.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'
import { introducersAbove } from './introductionCycle.js'
import { joinContacts } from './joinContacts.js'

/** What has moved from one record to the other. */
export interface Moved {
  interactions: number
  followUps: number
  /** How many introductions, made or received, the other record brought. */
  introductions: number
}

/** What merging two records leads to. */
export interface Merged {
  contact: Contact
  moved: Moved
  /** Those who were noted as having introduced them, but were introduced by them: that note is let go. */
  letGo: Contact[]
  /** What was open twice, or is settled by what the other record knew, and is open no more. */
  dropped: FollowUp[]
}

/**
 * Makes two records of one person one: the first stays, and nothing of the second is lost.
 * @throws RapportError `usage` where both are the same, `unknown-ref`.
 */
export function mergeContacts(book: Book, keepId: string, otherId: string, moment: Moment): Changed & Merged {
  const [keep, other] = [getById(book.contacts, keepId), getById(book.contacts, otherId)]
  if (keepId === otherId)
    throw new RapportError('usage', `Both are the same record: ${keep.name}.`, {
      hint: 'Name two different ones, by their ids: rapport contact list.',
    })
  const as = (id: string) => (id === otherId ? keepId : id)
  const moved = movePointers(book, as)
  const joined = joinContacts(keep, other, moment)
  const introducers = [...new Set(joined.introducers.map(as))].filter((id) => id !== keepId)
  const contacts = moved.contacts
    .filter((each) => each.id !== otherId)
    .map((each) => (each.id === keepId ? { ...joined, introducers } : each))
  const { book: next, letGo } = withoutRing({ ...moved, contacts }, keepId)
  const followUps = openOnce(next, keepId, moment)
  return {
    book: { ...next, followUps },
    summary: `merged ${other.name} into ${keep.name}`,
    contact: getById(next.contacts, keepId),
    moved: countMoved(book, other),
    letGo,
    dropped: followUps.filter((each, index) => each !== next.followUps[index]),
  }
}

function countMoved({ contacts, interactions, followUps }: Book, { id, introducers }: Contact): Moved {
  const isTheirs = (each: { contactId: string | null }) => each.contactId === id
  const introduced = contacts.filter((each) => each.introducers.includes(id)).length
  return {
    interactions: interactions.filter(isTheirs).length,
    followUps: followUps.filter(isTheirs).length,
    introductions: introducers.length + introduced,
  }
}

/** Everything that points to the one now points to the other. */
function movePointers(book: Book, as: (id: string) => string): Book {
  const all = (ids: string[]) => (ids.some((id) => as(id) !== id) ? [...new Set(ids.map(as))] : ids)
  const maybe = (id: string | undefined) => (id === undefined ? undefined : as(id))
  return {
    ...book,
    contacts: book.contacts.map((each) => {
      const introducers = all(each.introducers)
      return introducers === each.introducers ? each : { ...each, introducers }
    }),
    interactions: book.interactions.map((each) => {
      const contactId = each.contactId === null ? null : as(each.contactId)
      const [aboutId, referred] = [maybe(each.aboutId), all(each.referred)]
      const isSame = contactId === each.contactId && aboutId === each.aboutId && referred === each.referred
      return isSame ? each : { ...each, contactId, aboutId, referred }
    }),
    followUps: book.followUps.map((each) => {
      const [contactId, aboutId] = [as(each.contactId), maybe(each.aboutId)]
      return contactId === each.contactId && aboutId === each.aboutId ? each : { ...each, contactId, aboutId }
    }),
  }
}

/** Where the one led to somebody who introduced the other, merging would close a ring: that introduction is let go. */
function withoutRing(book: Book, id: string): { book: Book; letGo: Contact[] } {
  const contact = getById(book.contacts, id)
  const ring = contact.introducers.filter((host) => introducersAbove(book, host).has(id))
  if (ring.length === 0) return { book, letGo: [] }
  const introducers = contact.introducers.filter((host) => !ring.includes(host))
  const contacts = book.contacts.map((each) => (each.id === id ? { ...contact, introducers } : each))
  return { book: { ...book, contacts }, letGo: ring.map((host) => getById(contacts, host)) }
}

/**
 * What was open twice, once for each of the two, is open once, on the earlier day. Nobody is told of themselves, nor of a
 * talk that one of the two has heard of, nor reminded of what they have answered.
 */
function openOnce({ followUps, interactions }: Book, id: string, moment: Moment): FollowUp[] {
  const isTheirs = (each: FollowUp) => each.status === 'open' && (each.contactId === id || each.aboutId === id)
  const newsOf = ({ contactId, aboutId, openedBy }: FollowUp) => `${contactId} ${aboutId} ${openedBy}`
  const isNews = ({ kind, openedBy }: FollowUp) => kind === 'tell-host' && openedBy !== null
  const told = new Set(followUps.filter((each) => isNews(each) && each.status === 'done').map(newsOf))
  const begun = new Map(interactions.map((each) => [each.id, each.on]))
  const answers = interactions.filter((each) => each.contactId === id && isResponse(each.outcome))
  const isAnswered = ({ kind, sequence, contactId, openedBy }: FollowUp) =>
    contactId === id &&
    (sequence !== undefined || kind === 'nudge' || kind === 'try-someone-else') &&
    answers.some((each) => openedBy !== null && each.on > (begun.get(openedBy) ?? each.on))
  const isVoid = (each: FollowUp) =>
    isTheirs(each) && (each.aboutId === each.contactId || (isNews(each) && told.has(newsOf(each))) || isAnswered(each))
  const isDouble = (each: FollowUp) => isTheirs(each) && (each.kind !== 'follow-up' || each.sequence !== undefined)
  const keyOf = ({ kind, contactId, aboutId, sequence }: FollowUp) =>
    JSON.stringify([kind, contactId, aboutId, sequence?.name, sequence?.step])
  const first = new Map<string, FollowUp>()
  for (const each of followUps.filter((one) => isDouble(one) && !isVoid(one))) {
    const known = first.get(keyOf(each))
    if (known === undefined || each.dueOn < known.dueOn) first.set(keyOf(each), each)
  }
  return followUps.map((each) =>
    isVoid(each) || (isDouble(each) && first.get(keyOf(each)) !== each)
      ? { ...each, status: 'dropped' as const, closedOn: moment.today }
      : each,
  )
}
