import type { Day } from '../dates/day.js'
import { RapportError } from '../error.js'
import { shortName } from '../identity/greetingName.js'
import type { Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { hasOpenFollowUp, hasTalked } from '../model/lookup.js'
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
