import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { defaultOutcome } from '../model/channel.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById, replaceById } from '../model/collection.js'
import { companyNamed } from '../model/companyNames.js'
import { removeRecord } from '../model/editReferences.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import type { Activity, Book, Contact, FollowUp, Interaction, Touch } from '../model/schema.js'
import { addReferrals, type KnownReferrals, nameIntroducer } from '../people/addReferrals.js'
import { amendFollowUps, type FollowUpAmendment } from './amendFollowUps.js'
import { refuseContradiction, scriptFields } from './log.js'
import type { NewTouch } from './newTouch.js'

/**
 * The fields of an interaction to correct; undefined leaves a field as it is. `with` adds contacts who took part,
 * `without` removes some. Rules do not run again.
 */
export type Amendment = Partial<
  Omit<
    NewTouch,
    | 'contact'
    | 'newAbout'
    | 'told'
    | 'kept'
    | 'sequence'
    | 'alsoStop'
    | 'nudge'
    | 'isInterview'
    | 'keep'
    | 'noFollowUps'
  > &
    Pick<Interaction, 'company'> & { without: string[] }
>

/** The corrected interaction, and what else was added or changed. */
export interface AmendResult extends KnownReferrals {
  interaction: Interaction
  created: Contact[]
  opened: FollowUp[]
  moved: FollowUp[]
}

/**
 * The interaction with this id; without an id, the one that was logged last.
 * @throws RapportError `unknown-ref` when there is none.
 */
export function findInteraction(book: Book, id: string | undefined): Interaction {
  const found = id === undefined ? lastLogged(book) : book.interactions.find((each) => each.id === id.toLowerCase())
  if (found !== undefined) return found
  if (id === undefined)
    throw new RapportError('unknown-ref', 'Nothing is logged yet.', { hint: 'Log a talk first: rapport log <name>.' })
  throw new RapportError('unknown-ref', `Nothing in your log has the id ${id}.`, {
    hint: 'Find the id with rapport history.',
  })
}

function lastLogged(book: Book): Interaction | undefined {
  return book.interactions.reduce<Interaction | undefined>(
    (last, each) => (last === undefined || each.createdAt >= last.createdAt ? each : last),
    undefined,
  )
}

/**
 * Corrects an interaction. `followUp` moves the follow-up that the touch opened, or opens one; a promise in the
 * same words gets another day, one in others is added; `referred` adds to the
 * contacts that were referred before; with `notByName` the contact's name may not be used with any of them.
 * @throws RapportError `usage` for fields that an activity does not have, or a message from the contact that was
 * “sent”; `unknown-ref` for an unknown interaction or contact.
 */
export function amendInteraction(
  book: Book,
  id: string,
  amendment: Amendment,
  moment: Moment,
): BookUpdate & AmendResult {
  const before = getById(book.interactions, id)
  if (amendment.aboutId) getById(book.contacts, amendment.aboutId)
  return isTouch(before) ? amendTouch(book, before, amendment, moment) : amendActivity(book, before, amendment, moment)
}

/** The fields that are corrected without further effects. */
type Correction = Omit<
  Amendment,
  keyof FollowUpAmendment | 'referred' | 'notByName' | 'script' | 'aboutId' | 'gave' | 'with' | 'without'
>

const summary = 'put right something logged'

const noKnownReferrals: KnownReferrals = { unarchived: [], filled: [], companyConflicts: [] }

function amendActivity(book: Book, before: Activity, amendment: Amendment, { at }: Moment): BookUpdate & AmendResult {
  const { on, summary: said, company, referred = [], ...others } = amendment
  if (referred.length > 0 || Object.values(others).some((each) => each !== undefined)) throw noContactError()
  const named = company === undefined ? undefined : (companyNamed(book, company)?.name ?? company)
  const interaction = amendFields(before, { on, summary: said, company: named }, at)
  const next = { ...book, interactions: replaceById<Interaction>(book.interactions, interaction) }
  return { book: next, summary, interaction, created: [], ...noKnownReferrals, opened: [], moved: [] }
}

function amendTouch(bookBefore: Book, before: Touch, amendment: Amendment, moment: Moment): BookUpdate & AmendResult {
  const { followUp, promised, theyPromised, ...details } = amendment
  const { referred: referrals = [], notByName, script, aboutId, gave, with: added, without, ...fields } = details
  const people = amendPeople(bookBefore, before, added, without)
  const {
    book,
    referred,
    created,
    contactOn: _,
    ...known
  } = addReferrals(bookBefore, people.contactId, referrals, moment, notByName ? 'unnamed' : 'named')
  const interaction = { ...amendFields({ ...before, ...people }, fields, moment.at), ...scriptFields(script) }
  if (aboutId !== undefined) interaction.aboutId = aboutId ?? undefined
  if (gave !== undefined) interaction.gave = gave?.trim() || undefined
  interaction.referred = [...new Set([...before.referred, ...referred])]
  if (interaction.referred.length > 0) interaction.got = [...new Set([...interaction.got, 'referral' as const])]
  const withTouch = { ...book, interactions: replaceById<Interaction>(book.interactions, interaction) }
  const next = notByName ? withoutName(withTouch, interaction, moment) : withTouch
  const amended = { summary, interaction, created, ...known }
  return { ...amended, ...amendFollowUps(next, interaction, { followUp, promised, theyPromised }, moment) }
}

/**
 * The book in which the contact's name may not be used with those whom they named, as far as they introduced them.
 * @throws RapportError `usage` when they named nobody.
 */
function withoutName(book: Book, { contactId, referred }: Touch, moment: Moment): Book {
  const introduced = referred.filter((id) => getById(book.contacts, id).introducers.includes(contactId))
  if (introduced.length === 0)
    throw new RapportError('usage', `${getById(book.contacts, contactId).name} named nobody in this entry.`, {
      hint: 'Say whom as well: --referred "Lee Park, Acme".',
    })
  return introduced.reduce((next, id) => nameIntroducer(next, id, contactId, 'unnamed', moment), book)
}

/**
 * Who took part, after some were added and others removed, and the company of the first, unless the entry has another.
 * @throws RapportError `usage` when nobody would be left.
 */
function amendPeople(
  { contacts }: Book,
  touch: Touch,
  added: string[] = [],
  removed: string[] = [],
): Pick<Touch, 'contactId' | 'with' | 'company'> {
  for (const id of added) getById(contacts, id)
  const people = new Set([...peopleOf(touch), ...added])
  for (const id of removed)
    if (!people.delete(id))
      throw new RapportError('usage', `${getById(contacts, id).name} is not in this entry.`, {
        hint: 'See who is: rapport history.',
      })
  const [contactId, ...others] = people
  if (contactId === undefined)
    throw new RapportError('usage', 'Nobody would be left in this entry.', {
      hint: 'To remove it: rapport amend --delete.',
    })
  const isOfFirst = touch.company === getById(contacts, touch.contactId).company
  const company = isOfFirst && contactId !== touch.contactId ? getById(contacts, contactId).company : touch.company
  return { contactId, with: others.length > 0 ? others : undefined, company }
}

/**
 * An interaction with corrected fields. An outcome that was only the default is determined again.
 * @throws RapportError `usage` for a message from the contact that was “sent”.
 */
function amendFields<T extends Interaction>(before: T, fields: Correction, at: string): T {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const interaction: T = { ...before, ...given, updatedAt: at }
  // What the user has said is theirs, and counts.
  if (isTouch(interaction)) delete interaction.imported
  if (fields.outcome === undefined) interaction.outcome = updatedOutcome(before, interaction)
  if (fields.outcome === 'sent' && fields.direction === undefined) interaction.direction = 'out'
  if (interaction.outcome === 'replied') interaction.direction = 'in'
  refuseContradiction(interaction)
  return interaction
}

function noContactError(): RapportError {
  return new RapportError('usage', 'This entry is without a person to be in touch with.', {
    hint: 'Log the talk by itself: rapport log <name>.',
  })
}

/** The outcome after a correction: if it was the default for channel and direction, the default for the new ones. */
function updatedOutcome(before: Interaction, after: Interaction): Interaction['outcome'] {
  const wasDefault = before.outcome === defaultOutcome(before.channel, before.direction)
  return wasDefault ? defaultOutcome(after.channel, after.direction) : before.outcome
}

/**
 * Removes an interaction. The follow-ups that it opened and that are still open are dropped as `void`.
 * @throws RapportError `unknown-ref` for an unknown id.
 */
export function deleteInteraction(
  book: Book,
  id: string,
  moment: Moment,
): BookUpdate & { removed: Interaction; dropped: FollowUp[] } {
  const removed = getById(book.interactions, id)
  const isDropped = ({ openedBy, status }: FollowUp) => openedBy === id && status === 'open'
  const ids = new Set(book.followUps.filter(isDropped).map((each) => each.id))
  const followUps = book.followUps.map((each) =>
    ids.has(each.id) ? closedFollowUp(each, 'dropped', moment, 'void') : each,
  )
  const { book: next } = removeRecord({ ...book, followUps }, 'interactions', id, moment.at)
  const dropped = next.followUps.filter((each) => ids.has(each.id))
  return { book: next, summary: 'took something out of the log', removed, dropped }
}
