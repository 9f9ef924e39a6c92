import { RapportError } from '../error.js'
import type { Changed, Moment } from '../model/book.js'
import { isAnswer, isResponse, usualOutcome } from '../model/channel.js'
import { getById, replaceById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { peopleOf } from '../model/interaction.js'
import type { Book, Contact, FollowUp, Interaction, Touch } from '../model/schema.js'
import { settled } from '../model/settle.js'
import { addContact } from '../people/contact.js'
import { addReferrals } from '../people/introductions.js'
import { autoFollowUps, isWrittenFirstContact, type MadeTouch, scriptFollowUps } from './autoFollowUps.js'
import { closingEffect, type TouchFacts } from './closingRules.js'
import { followUpOf, type NewFollowUp } from './followUp.js'
import type { Logged, NewTouch, TouchContact } from './newTouch.js'
import { colleaguesInSequence, startOf } from './sequence.js'
import { touchWords } from './touchWords.js'

/** Logs one touch and does what follows from it (CLI contract, "What a logged touch does by itself"), as one change. */
export function logTouch(before: Book, said: NewTouch, moment: Moment): Changed & { logged: Logged } {
  const { book: withContact, contactId, added } = contactOf(before, said.contact, moment)
  if (said.aboutId) getById(before.contacts, said.aboutId)
  const named = addReferrals(withContact, contactId, said.referred ?? [], moment)
  const nextId = freshIds(named.book, moment)

  const touch = touchOf(said, getById(named.book.contacts, contactId), named.referred, nextId(), moment)
  refuseContradiction(touch)
  const followUps = closeAndMove(named.book.followUps, touch, said, moment)
  const logged = { ...named.book, followUps, interactions: [...named.book.interactions, touch] }
  const { book, stopped } = stopKeepingInTouch(logged, touch, said, moment)
  const made = { touch, book, contactOn: named.contactOn, today: moment.today }
  const opened = toOpen(said, made).map((fields) => followUpOf({ ...fields, openedBy: touch.id }, nextId(), moment))

  const contact = getById(book.contacts, contactId)
  const changed = followUps.filter((each, index) => each !== named.book.followUps[index])
  return {
    book: { ...book, followUps: [...followUps, ...opened] },
    summary: `logged ${touchWords(touch)} ${contact.name}`,
    logged: {
      interaction: touch,
      contact,
      created: added ? [contact, ...named.created] : named.created,
      opened,
      closed: changed.filter((each) => each.status !== 'open'),
      moved: changed.filter((each) => each.status === 'open'),
      stoppedKeepingInTouch: stopped,
      colleagues: isAnswer(touch.outcome) ? colleaguesInSequence(book, contactId) : [],
      back: named.back,
      elsewhere: named.elsewhere,
    },
  }
}

/** The contact of a touch, who may come into the book with it. */
function contactOf(book: Book, contact: TouchContact, moment: Moment) {
  if ('id' in contact) return { book, contactId: contact.id, added: false }
  const added = addContact(book, contact.add, moment)
  return { book: added.book, contactId: added.contact.id, added: true }
}

/** What they wrote to me is an answer, not something sent. @throws RapportError `usage`. */
export function refuseContradiction({ direction, outcome }: Interaction): void {
  if (direction === 'in' && outcome === 'sent')
    throw new RapportError('usage', 'What they wrote to you cannot be “sent”.', { hint: 'Use --outcome replied.' })
}

function touchOf(said: NewTouch, person: Contact, referred: string[], id: string, { at }: Moment): Touch {
  const { on, channel = 'phone', script, got = [] } = said
  const direction = said.outcome === 'replied' ? 'in' : (said.direction ?? 'out')
  return {
    id,
    contactId: person.id,
    on,
    channel,
    direction,
    outcome: said.outcome ?? usualOutcome(channel, direction),
    company: person.company,
    summary: said.summary?.trim() ?? '',
    got: referred.length > 0 && !got.includes('referral') ? [...got, 'referral'] : got,
    gave: said.gave?.trim() || undefined,
    referred,
    aboutId: said.aboutId ?? undefined,
    ...scriptFields(script),
    createdAt: at,
    updatedAt: at,
  }
}

/** What a touch remembers of the script that was used in it. */
export function scriptFields(script: NewTouch['script']): Pick<Touch, 'template' | 'fulfilled' | 'expectedAnswer'> {
  if (!script) return {}
  return { template: script.id, fulfilled: script.fulfills ?? undefined, expectedAnswer: script.expectsAnswer }
}

/** What the touch does to all that is open: the closing rules, and the sequences of others that end with it. */
function closeAndMove(
  followUps: FollowUp[],
  touch: Touch,
  { keep, told = [], alsoStop = [] }: NewTouch,
  moment: Moment,
) {
  const facts: TouchFacts = { touch, told, today: moment.today }
  const isStopped = ({ status, sequence, contactId }: FollowUp) =>
    status === 'open' && sequence !== undefined && alsoStop.includes(contactId)
  return followUps.map((each) => {
    if (isStopped(each)) return settled(each, 'dropped', moment)
    return keep ? each : applyEffect(each, facts, moment)
  })
}

function applyEffect(followUp: FollowUp, facts: TouchFacts, moment: Moment): FollowUp {
  const effect = closingEffect(followUp, facts)
  if (effect === null) return followUp
  if ('close' in effect) return settled(followUp, 'done', moment, effect.close === 'void' ? 'void' : undefined)
  return effect.moveTo === followUp.dueOn ? followUp : { ...followUp, dueOn: effect.moveTo, updatedAt: moment.at }
}

/** What is opened: what follows by itself, and what the person asked for. */
function toOpen({ noFollowUps, script, sequence, followUp, nudge }: NewTouch, made: MadeTouch): NewFollowUp[] {
  const { touch, book, today } = made
  const { contactId, on, outcome } = touch
  const opened = noFollowUps ? [] : autoFollowUps(made)
  if (sequence !== undefined && !isResponse(outcome)) opened.push(...startOf(book, contactId, sequence, on, today))
  if (followUp) opened.push({ contactId, dueOn: followUp.on, kind: 'follow-up', why: followUp.why ?? null })
  if (noFollowUps) return opened
  const opens = script?.opens ?? (nudge && isWrittenFirstContact(made) ? 'nudge' : null)
  // A day or a sequence of the person's own takes the place of the reminder.
  if (opens === null || (opens === 'nudge' && (followUp || sequence !== undefined))) return opened
  return [...opened, ...scriptFollowUps(opens, made)]
}

/** A contact who declines is not kept in touch with any more. */
function stopKeepingInTouch(book: Book, touch: Touch, { keep }: NewTouch, { at }: Moment) {
  const [person] = peopleOf(touch).map((id) => getById(book.contacts, id))
  if (touch.outcome !== 'declined' || keep || person?.keepInTouch === undefined) return { book, stopped: false }
  const contacts = replaceById(book.contacts, { ...person, keepInTouch: undefined, updatedAt: at })
  return { book: { ...book, contacts }, stopped: true }
}
