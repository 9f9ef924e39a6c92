import type { Changed, Moment } from './book.js'
import { usualOutcome } from './channel.js'
import { RapportError } from './error.js'
import { followUpOf } from './followUp.js'
import { freshIds } from './id.js'
import { refuseContradiction, type Touch } from './log.js'
import { need, put } from './put.js'
import type { Book, FollowUp, Interaction } from './schema.js'

/** What may be put right in something logged; rules are not run again. */
export type Amendment = Partial<Omit<Touch, 'contact' | 'nudge' | 'keep' | 'noFollowUps'>>

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

/** Puts something logged right. A new `followUp` moves the one that the touch opened, or opens one. */
export function amendInteraction(
  book: Book,
  id: string,
  { followUp, ...fields }: Amendment,
  moment: Moment,
): Changed & { interaction: Interaction; opened: FollowUp[]; moved: FollowUp[] } {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const before = need(book.interactions, id)
  if (fields.aboutId) need(book.contacts, fields.aboutId)
  const interaction: Interaction = { ...before, ...said }
  if (fields.outcome === undefined) interaction.outcome = usualAgain(before, interaction)
  if (fields.outcome === 'sent' && fields.direction === undefined) interaction.direction = 'out'
  if (interaction.outcome === 'replied') interaction.direction = 'in'
  refuseContradiction(interaction)
  const next = { ...book, interactions: put(book.interactions, interaction) }
  const says = 'put right something logged'
  if (followUp === undefined) return { book: next, says, interaction, opened: [], moved: [] }

  const old = next.followUps.find((each) => each.openedBy === id && each.kind === 'follow-up' && each.status === 'open')
  if (old !== undefined) {
    const moved = { ...old, dueOn: followUp.on, why: followUp.why ?? old.why }
    const followUps = put(next.followUps, moved)
    return { book: { ...next, followUps }, says, interaction, opened: [], moved: [moved] }
  }
  const contactId = interaction.contactId as string
  const opened = followUpOf(
    { contactId, dueOn: followUp.on, kind: 'follow-up', why: followUp.why ?? null, openedBy: id },
    freshIds(next, moment)(),
    moment,
  )
  return { book: { ...next, followUps: [...next.followUps, opened] }, says, interaction, opened: [opened], moved: [] }
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
  const removed = need(book.interactions, id)
  const dropped: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (each.openedBy !== id) return each
    if (each.status !== 'open') return { ...each, openedBy: null }
    const drop = { ...each, status: 'dropped' as const, closedOn: moment.today, openedBy: null }
    dropped.push(drop)
    return drop
  })
  const interactions = book.interactions.filter((each) => each.id !== id)
  return { book: { ...book, interactions, followUps }, says: 'took something out of the log', removed, dropped }
}
