import { withFullStop } from '../../text/withFullStop.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { isResponse, isTalk } from '../model/channel.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById, replaceById } from '../model/collection.js'
import { repointContact } from '../model/editReferences.js'
import { isWith } from '../model/interaction.js'
import { byDueTime } from '../model/order.js'
import type { Book, Contact, FollowUp } from '../model/schema.js'
import { introducerChain } from './introductionCycle.js'
import { mergeFields } from './mergeFields.js'
import { onlyIntroducers } from './unnamedIntroducers.js'

/** How many records moved from the removed contact to the one that stays. */
export interface MovedCounts {
  interactions: number
  followUps: number
  /** Introductions by or of the removed contact. */
  introductions: number
}

/** The result of a merge. */
export interface MergeResult {
  contact: Contact
  moved: MovedCounts
  /** The introducers that were removed from the contact, because it introduced them. */
  removedIntroducers: Contact[]
  /** The follow-ups that were dropped: open in both records, or done according to the other record. */
  dropped: FollowUp[]
}

/**
 * Merges two records of the same person: the first one stays and gets everything from the second, which is removed.
 * @throws RapportError `usage` when both ids are the same, `unknown-ref` for an unknown id.
 */
export function mergeContacts(book: Book, keepId: string, otherId: string, moment: Moment): BookUpdate & MergeResult {
  const [keep, other] = [getById(book.contacts, keepId), getById(book.contacts, otherId)]
  if (keepId === otherId)
    throw new RapportError('usage', withFullStop(`Both are the same record: ${keep.name}`), {
      hint: 'Name two different ones, by their ids: rapport contact list.',
    })
  const merged = mergeFields(book, keep, other, moment)
  const contacts = book.contacts
    .filter((each) => each.id !== otherId)
    .map((each) => (each.id === keepId ? merged : each))
  const moved = repointContact({ ...book, contacts }, otherId, keepId, moment.at)
  const { book: next, removedIntroducers } = breakCycles(moved, keepId)
  const followUps = dropDuplicateFollowUps(next, keepId, moment)
  return {
    book: { ...next, followUps },
    summary: `merged ${other.name} into ${keep.name}`,
    contact: getById(next.contacts, keepId),
    moved: countMoved(book, other),
    removedIntroducers,
    dropped: followUps.filter((each, index) => each !== next.followUps[index]),
  }
}

function countMoved({ contacts, interactions, followUps }: Book, { id, introducers }: Contact): MovedCounts {
  const introduced = contacts.filter((each) => each.introducers.includes(id)).length
  return {
    interactions: interactions.filter((each) => isWith(each, id)).length,
    followUps: followUps.filter((each) => each.contactId === id).length,
    introductions: introducers.length + introduced,
  }
}

/**
 * Removes the introducers of a merged contact that make a cycle: the contact itself, and contacts that it introduced,
 * directly or through others. Only the latter are in `removedIntroducers`.
 */
function breakCycles(book: Book, id: string): { book: Book; removedIntroducers: Contact[] } {
  const contact = getById(book.contacts, id)
  const others = [...new Set(contact.introducers)].filter((introducer) => introducer !== id)
  const introducers = others.filter((introducer) => !introducerChain(book, introducer).has(id))
  const unnamedIntroducers = onlyIntroducers({ ...contact, introducers })
  const contacts = replaceById(book.contacts, { ...contact, introducers, unnamedIntroducers })
  const removed = others.filter((introducer) => !introducers.includes(introducer))
  return { book: { ...book, contacts }, removedIntroducers: removed.map((each) => getById(contacts, each)) }
}

/**
 * The follow-ups after a merge, with those dropped that no longer make sense for the merged contact: the later one of
 * two equal ones, news for a contact about itself, news that one of the two records has already been told,
 * reminders of a message that was answered, and introductions to somebody with whom the user has talked since.
 */
function dropDuplicateFollowUps({ followUps, interactions }: Book, id: string, moment: Moment): FollowUp[] {
  const isAffected = (each: FollowUp) => each.status === 'open' && (each.contactId === id || each.aboutId === id)
  const newsOf = ({ kind, contactId, aboutId, openedBy }: FollowUp) => `${kind} ${contactId} ${aboutId} ${openedBy}`
  const isNews = ({ kind, openedBy }: FollowUp) => kind === 'tell-landed' || (kind === 'tell-host' && openedBy !== null)
  const told = new Set(followUps.filter((each) => isNews(each) && each.status === 'done').map(newsOf))
  const dayOf = new Map(interactions.map((each) => [each.id, each.on]))
  const answers = interactions.filter((each) => isWith(each, id) && isResponse(each.outcome))
  const isAnswered = ({ kind, sequence, contactId, openedBy }: FollowUp) =>
    contactId === id &&
    (sequence !== undefined || kind === 'nudge' || kind === 'try-someone-else') &&
    answers.some((each) => openedBy !== null && each.on > (dayOf.get(openedBy) ?? each.on))
  const isTalkedWith = ({ kind, aboutId, openedBy }: FollowUp) =>
    kind === 'awaited-introduction' &&
    aboutId === id &&
    answers.some((each) => isTalk(each.outcome) && openedBy !== null && each.on >= (dayOf.get(openedBy) ?? each.on))
  const isVoid = (each: FollowUp) =>
    isAffected(each) &&
    (each.aboutId === each.contactId ||
      (isNews(each) && told.has(newsOf(each))) ||
      isAnswered(each) ||
      isTalkedWith(each))
  const mayRepeat = (each: FollowUp) => isAffected(each) && (each.kind !== 'follow-up' || each.sequence !== undefined)
  // News of a person are told once, whatever they are; what is to be done for an interview is for that one.
  const matterOf = ({ kind, why, interviewId }: FollowUp) =>
    kind === 'tell-host' || kind === 'tell-landed' ? null : [why, interviewId]
  const keyOf = (each: FollowUp) =>
    JSON.stringify([each.kind, matterOf(each), each.contactId, each.aboutId, each.sequence?.name, each.sequence?.step])
  const earliest = new Map<string, FollowUp>()
  for (const each of followUps.filter((one) => mayRepeat(one) && !isVoid(one))) {
    const known = earliest.get(keyOf(each))
    if (known === undefined || byDueTime(each, known) < 0) earliest.set(keyOf(each), each)
  }
  return followUps.map((each) =>
    isVoid(each) || (mayRepeat(each) && earliest.get(keyOf(each)) !== each)
      ? closedFollowUp(each, 'dropped', moment, 'void')
      : each,
  )
}
