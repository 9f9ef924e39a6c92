import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import { shortName } from '../identity/greetingName.js'
import type { Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { contactById, hasOpenFollowUp, hasTalked, openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'
import { addIntroducer } from '../people/addReferrals.js'
import { introducerChain } from '../people/introductionCycle.js'
import { defaultDueDay } from './delays.js'
import { createFollowUp } from './newFollowUp.js'

/**
 * The effects of an introduction that was asked for and made on the day `on` (CLI contract, Trust): the host becomes an
 * introducer of the contact whom it is about, who is active again where they were archived. A first contact with them
 * opens, unless something is open for them or the user has talked with them.
 * @throws RapportError `usage` where the contact introduced the host.
 */
export function makeIntroduction(
  before: Book,
  followUp: FollowUp,
  on: Day,
  moment: Moment,
): { book: Book; opened: FollowUp[] } {
  const { contactId, aboutId } = followUp
  if (contactId === null || aboutId === undefined) return { book: before, opened: [] }
  refuseRoundabout(before, followUp, contactId, aboutId)
  const introduced = activate(addIntroducer(before, aboutId, contactId, moment), aboutId, moment)
  if (hasOpenFollowUp(introduced, aboutId) || hasTalked(introduced, aboutId)) return { book: introduced, opened: [] }
  const dueOn = defaultDueDay('first-contact', on, moment.today)
  const fields = { contactId: aboutId, kind: 'first-contact' as const, dueOn }
  const firstContact = createFollowUp(fields, freshIds(introduced, moment)(), moment)
  return { book: { ...introduced, followUps: [...introduced.followUps, firstContact] }, opened: [firstContact] }
}

/** @throws RapportError `usage` for an introduction by somebody whom the contact introduced, or by the contact itself. */
function refuseRoundabout(book: Book, { id }: FollowUp, hostId: string, aboutId: string): void {
  if (hostId !== aboutId && !introducerChain(book, hostId).has(aboutId)) return
  const [host, about] = [getById(book.contacts, hostId), getById(book.contacts, aboutId)]
  throw new RapportError(
    'usage',
    `You know ${host.name} through ${about.name}, so ${shortName(host)} cannot have introduced you to ${shortName(about)}.`,
    { hint: `To close it without noting an introduction: rapport drop ${id} --void.` },
  )
}

function activate(book: Book, id: string, { at }: Moment): Book {
  const contact = getById(book.contacts, id)
  if (contact.status === 'active') return book
  return { ...book, contacts: replaceById(book.contacts, { ...contact, status: 'active' as const, updatedAt: at }) }
}

/** The open introductions that a contact was asked for, the earliest first. */
export function awaitedIntroductions(book: Book, hostId: string): FollowUp[] {
  return openFollowUpsFor(book, hostId).filter((each) => each.kind === 'awaited-introduction')
}

/** The last introduction to one contact that another refused; undefined for none, also where they made one later. */
export function refusedIntroduction(book: Book, hostId: string, aboutId: string): FollowUp | undefined {
  const last = book.followUps.findLast(
    (each) =>
      each.kind === 'awaited-introduction' &&
      each.contactId === hostId &&
      each.aboutId === aboutId &&
      (each.result === 'refused' || each.result === 'introduced'),
  )
  return last?.result === 'refused' ? last : undefined
}

/** The day on which an introduction was asked for; null for other follow-ups, and where the talk is not known. */
export function askedOn(
  { interactions }: Book,
  { kind, openedBy }: { kind: string; openedBy: string | null },
): Day | null {
  if (kind !== 'awaited-introduction' || openedBy === null) return null
  return interactions.find(({ id }) => id === openedBy)?.on ?? null
}

/** The name of the contact of a follow-up and of the one it is about, and when it was asked for, as its words need them. */
export function namesInTask(book: Book, followUp: Pick<FollowUp, 'kind' | 'contactId' | 'aboutId' | 'openedBy'>) {
  const { contactId, aboutId } = followUp
  return {
    contactName: contactById(book, contactId)?.name,
    aboutName: contactById(book, aboutId)?.name,
    askedOn: askedOn(book, followUp),
  }
}
