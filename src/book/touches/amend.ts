import { RapportError } from '../error.js'
import type { Changed, Moment } from '../model/book.js'
import { usualOutcome } from '../model/channel.js'
import { getById, replaceById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import { isTouch } from '../model/interaction.js'
import type { Activity, Book, Contact, FollowUp, Interaction, Touch } from '../model/schema.js'
import { settled } from '../model/settle.js'
import { addReferrals, type ReferralsAdded } from '../people/introductions.js'
import { followUpOf } from './followUp.js'
import { refuseContradiction, scriptFields } from './log.js'
import type { NewTouch } from './newTouch.js'

/** What may be put right in something logged; rules are not run again. */
export type Amendment = Partial<
  Omit<NewTouch, 'contact' | 'told' | 'sequence' | 'alsoStop' | 'nudge' | 'keep' | 'noFollowUps'> &
    Pick<Interaction, 'company'>
>

/** What was put right, and what came of it. */
export interface Amended extends Pick<ReferralsAdded, 'back' | 'elsewhere'> {
  interaction: Interaction
  created: Contact[]
  opened: FollowUp[]
  moved: FollowUp[]
}

/** The newest logged touch, or the one with this id. @throws RapportError `unknown-ref`. */
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
 * Puts something logged right. A new `followUp` moves the one that the touch opened, or opens one; whoever is `referred`
 * comes to those who were.
 * @throws RapportError `usage` where an activity is to get what only a touch with a person has.
 */
export function amendInteraction(book: Book, id: string, amendment: Amendment, moment: Moment): Changed & Amended {
  const before = getById(book.interactions, id)
  if (amendment.aboutId) getById(book.contacts, amendment.aboutId)
  return isTouch(before) ? amendTouch(book, before, amendment, moment) : amendActivity(book, before, amendment, moment)
}

/** The fields of something logged that are put right as they are said. */
type Correction = Omit<Amendment, 'followUp' | 'referred' | 'script'> & ReturnType<typeof scriptFields>

const summary = 'put right something logged'

function amendActivity(book: Book, before: Activity, amendment: Amendment, { at }: Moment): Changed & Amended {
  const { followUp, referred = [], script, aboutId, gave, ...fields } = amendment
  if (followUp !== undefined || referred.length > 0 || script || aboutId || gave) throw withoutPerson()
  const interaction = corrected(before, fields, at)
  const next = { ...book, interactions: replaceById<Interaction>(book.interactions, interaction) }
  return { book: next, summary, interaction, created: [], back: [], elsewhere: [], opened: [], moved: [] }
}

function amendTouch(whole: Book, before: Touch, amendment: Amendment, moment: Moment): Changed & Amended {
  const { followUp, referred: named = [], script, ...fields } = amendment
  const { book, referred, created, back, elsewhere } = addReferrals(whole, before.contactId, named, moment)
  const interaction = corrected(before, { ...fields, ...scriptFields(script) }, moment.at)
  if (referred.length > 0) {
    interaction.referred = [...new Set([...before.referred, ...referred])]
    interaction.got = [...new Set([...interaction.got, 'referral' as const])]
  }
  const next = { ...book, interactions: replaceById<Interaction>(book.interactions, interaction) }
  const amended = { summary, interaction, created, back, elsewhere }
  if (followUp === undefined) return { ...amended, book: next, opened: [], moved: [] }
  return { ...amended, ...replan(next, interaction, followUp, moment) }
}

/** What was logged, with what was said now in its place; what only followed from channel and direction follows again. */
function corrected<T extends Interaction>(before: T, fields: Correction, at: string): T {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const interaction: T = { ...before, ...said, updatedAt: at }
  if (fields.outcome === undefined) interaction.outcome = usualAgain(before, interaction)
  if (fields.outcome === 'sent' && fields.direction === undefined) interaction.direction = 'out'
  if (interaction.outcome === 'replied') interaction.direction = 'in'
  refuseContradiction(interaction)
  return interaction
}

/** Moves the day that the touch opened, or opens one. */
function replan(book: Book, { id, contactId }: Touch, { on, why }: NonNullable<NewTouch['followUp']>, moment: Moment) {
  const old = book.followUps.find((each) => each.openedBy === id && each.kind === 'follow-up' && each.status === 'open')
  if (old !== undefined) {
    const moved = { ...old, dueOn: on, why: why ?? old.why, updatedAt: moment.at }
    return { book: { ...book, followUps: replaceById(book.followUps, moved) }, opened: [], moved: [moved] }
  }
  const fields = { contactId, dueOn: on, kind: 'follow-up' as const, why: why ?? null, openedBy: id }
  const opened = followUpOf(fields, freshIds(book, moment)(), moment)
  return { book: { ...book, followUps: [...book.followUps, opened] }, opened: [opened], moved: [] }
}

function withoutPerson(): RapportError {
  return new RapportError('usage', 'This entry is without a person to be in touch with.', {
    hint: 'Log the talk by itself: rapport log <name>.',
  })
}

/** An outcome that only followed from channel and direction follows the new ones. */
function usualAgain(before: Interaction, after: Interaction): Interaction['outcome'] {
  const followed = before.outcome === usualOutcome(before.channel, before.direction)
  return followed ? usualOutcome(after.channel, after.direction) : before.outcome
}

/** Takes something out of the log; what it opened and is still open is dropped, for its matter is gone. */
export function deleteInteraction(
  book: Book,
  id: string,
  moment: Moment,
): Changed & { removed: Interaction; dropped: FollowUp[] } {
  const removed = getById(book.interactions, id)
  const isDropped = ({ openedBy, status }: FollowUp) => openedBy === id && status === 'open'
  const ids = new Set(book.followUps.filter(isDropped).map((each) => each.id))
  const followUps = book.followUps.map((each) => (ids.has(each.id) ? settled(each, 'dropped', moment, 'void') : each))
  const { book: next } = removeRecord({ ...book, followUps }, 'interactions', id)
  const dropped = next.followUps.filter((each) => ids.has(each.id))
  return { book: next, summary: 'took something out of the log', removed, dropped }
}
