import { RapportError } from '../error.js'
import type { Changed, Moment } from '../model/book.js'
import { isResponse } from '../model/channel.js'
import { getById, replaceById } from '../model/collection.js'
import { repointContact } from '../model/editReferences.js'
import { isWith } from '../model/interaction.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'
import { settled } from '../model/settle.js'
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
  const joined = joinContacts(keep, other, moment)
  const contacts = book.contacts
    .filter((each) => each.id !== otherId)
    .map((each) => (each.id === keepId ? joined : each))
  const moved = repointContact({ ...book, contacts }, otherId, keepId)
  const { book: next, letGo } = withoutCycle(moved, keepId)
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
  const introduced = contacts.filter((each) => each.introducers.includes(id)).length
  return {
    interactions: interactions.filter((each) => isWith(each, id)).length,
    followUps: followUps.filter((each) => each.contactId === id).length,
    introductions: introducers.length + introduced,
  }
}

/**
 * Merging could make a contact introduce themselves, or close a cycle of introductions where the one led to somebody who
 * introduced the other: those introductions are let go, and the latter named.
 */
function withoutCycle(book: Book, id: string): { book: Book; letGo: Contact[] } {
  const contact = getById(book.contacts, id)
  const others = [...new Set(contact.introducers)].filter((host) => host !== id)
  const introducers = others.filter((host) => !introducersAbove(book, host).has(id))
  const contacts = replaceById(book.contacts, { ...contact, introducers })
  const letGo = others.filter((host) => !introducers.includes(host))
  return { book: { ...book, contacts }, letGo: letGo.map((host) => getById(contacts, host)) }
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
  const answers = interactions.filter((each) => isWith(each, id) && isResponse(each.outcome))
  const isAnswered = ({ kind, sequence, contactId, openedBy }: FollowUp) =>
    contactId === id &&
    (sequence !== undefined || kind === 'nudge' || kind === 'try-someone-else') &&
    answers.some((each) => openedBy !== null && each.on > (begun.get(openedBy) ?? each.on))
  const isVoid = (each: FollowUp) =>
    isTheirs(each) && (each.aboutId === each.contactId || (isNews(each) && told.has(newsOf(each))) || isAnswered(each))
  const isDouble = (each: FollowUp) => isTheirs(each) && (each.kind !== 'follow-up' || each.sequence !== undefined)
  const keyOf = ({ kind, why, contactId, aboutId, sequence }: FollowUp) =>
    JSON.stringify([kind, why, contactId, aboutId, sequence?.name, sequence?.step])
  const first = new Map<string, FollowUp>()
  for (const each of followUps.filter((one) => isDouble(one) && !isVoid(one))) {
    const known = first.get(keyOf(each))
    if (known === undefined || each.dueOn < known.dueOn) first.set(keyOf(each), each)
  }
  return followUps.map((each) =>
    isVoid(each) || (isDouble(each) && first.get(keyOf(each)) !== each)
      ? settled(each, 'dropped', moment, 'void')
      : each,
  )
}
