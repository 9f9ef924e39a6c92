import type { Changed, Moment } from '../model/book.js'
import { usualOutcome } from '../model/channel.js'
import { getById, replaceById } from '../model/collection.js'
import { RapportError } from '../model/error.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'
import { addReferrals, type ReferralsAdded } from '../people/introductions.js'
import { followUpOf } from './followUp.js'
import { refuseContradiction, type Touch } from './log.js'

/** What may be put right in something logged; rules are not run again. */
export type Amendment = Partial<
  Omit<Touch, 'contact' | 'told' | 'sequence' | 'alsoStop' | 'nudge' | 'keep' | 'noFollowUps'> &
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
 */
export function amendInteraction(
  whole: Book,
  id: string,
  { followUp, referred: named = [], ...fields }: Amendment,
  moment: Moment,
): Changed & Amended {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const before = getById(whole.interactions, id)
  const { contactId } = before
  if (contactId === null && (followUp !== undefined || named.length > 0)) throw withoutPerson()
  const { book, referred, created, back, elsewhere } = addReferrals(whole, contactId ?? '', named, moment)
  if (fields.aboutId) getById(book.contacts, fields.aboutId)
  const interaction: Interaction = { ...before, ...said }
  if (referred.length > 0) {
    interaction.referred = [...new Set([...before.referred, ...referred])]
    interaction.got = [...new Set([...interaction.got, 'referral' as const])]
  }
  if (fields.outcome === undefined) interaction.outcome = usualAgain(before, interaction)
  if (fields.outcome === 'sent' && fields.direction === undefined) interaction.direction = 'out'
  if (interaction.outcome === 'replied') interaction.direction = 'in'
  refuseContradiction(interaction)
  const next = { ...book, interactions: replaceById(book.interactions, interaction) }
  const summary = 'put right something logged'
  const amended = { book: next, summary, interaction, created, back, elsewhere, opened: [], moved: [] }
  if (followUp === undefined || contactId === null) return amended

  const old = next.followUps.find((each) => each.openedBy === id && each.kind === 'follow-up' && each.status === 'open')
  if (old !== undefined) {
    const moved = { ...old, dueOn: followUp.on, why: followUp.why ?? old.why }
    const followUps = replaceById(next.followUps, moved)
    return { ...amended, book: { ...next, followUps }, moved: [moved] }
  }
  const opened = followUpOf(
    { contactId, dueOn: followUp.on, kind: 'follow-up', why: followUp.why ?? null, openedBy: id },
    freshIds(next, moment)(),
    moment,
  )
  return { ...amended, book: { ...next, followUps: [...next.followUps, opened] }, opened: [opened] }
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

/** Takes something out of the log; what it opened and is still open is dropped. */
export function deleteInteraction(
  book: Book,
  id: string,
  moment: Moment,
): Changed & { removed: Interaction; dropped: FollowUp[] } {
  const removed = getById(book.interactions, id)
  const dropped: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (each.openedBy !== id) return each
    if (each.status !== 'open') return { ...each, openedBy: null }
    const drop = { ...each, status: 'dropped' as const, closedOn: moment.today, openedBy: null }
    dropped.push(drop)
    return drop
  })
  const interactions = book.interactions.filter((each) => each.id !== id)
  return { book: { ...book, interactions, followUps }, summary: 'took something out of the log', removed, dropped }
}
