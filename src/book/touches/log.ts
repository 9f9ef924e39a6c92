import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { defaultOutcome, isAnswer, isResponse, type Outcome } from '../model/channel.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById } from '../model/collection.js'
import { freshIds } from '../model/id.js'
import { isWith, peopleOf } from '../model/interaction.js'
import type { Book, Contact, FollowUp, Interaction, Touch } from '../model/schema.js'
import { addReferrals, findExisting } from '../people/addReferrals.js'
import { addContact } from '../people/contact.js'
import { autoFollowUps, isWrittenFirstContact, scriptFollowUps, type TouchContext } from './autoFollowUps.js'
import { closingEffect, type TouchFacts } from './closingRules.js'
import { createFollowUp, type NewFollowUp } from './newFollowUp.js'
import type { LogResult, NewTouch, TouchContact } from './newTouch.js'
import { openPromises, promiseFollowUp } from './promise.js'
import { colleaguesInSequence, sequenceFollowUps } from './sequence.js'
import { touchWords } from './touchWords.js'

/**
 * Logs a touch, and applies its effects on contacts and follow-ups (CLI contract, "What a logged touch does by
 * itself").
 * @throws RapportError `usage` for a message from the contact that was “sent”, a cycle of introductions, or a sequence
 * that does not exist or is running already; `unknown-ref` for an unknown contact; `ambiguous-contact` for a referral
 * that means several contacts.
 */
export function logTouch(before: Book, input: NewTouch, moment: Moment): BookUpdate & { logged: LogResult } {
  const { book: withContact, contactId, isNew } = resolveContact(before, input.contact, moment)
  const { book: withAbout, aboutId, addedAbout } = resolveAbout(withContact, input, moment)
  const how = input.notByName ? 'unnamed' : 'named'
  const referrals = addReferrals(withAbout, contactId, input.referred ?? [], moment, how)
  const nextId = freshIds(referrals.book, moment)

  const touch = createTouch(
    { ...input, aboutId },
    getById(referrals.book.contacts, contactId),
    referrals.referred,
    nextId(),
    moment,
  )
  for (const id of touch.with ?? []) getById(before.contacts, id)
  refuseContradiction(touch)
  const kept = [...(input.kept ?? []), ...keptByScript(before, touch, input)]
  const followUps = applyClosingRules(referrals.book, touch, { ...input, kept }, moment)
  const withTouch = { ...referrals.book, followUps, interactions: [...referrals.book.interactions, touch] }
  const { book, stopped } = stopKeepingInTouch(withTouch, touch, input, moment)
  const { isInterview } = input
  const context = { touch, book, contactOn: referrals.contactOn, isInterview, today: moment.today }
  const opened = followUpsToOpen(input, context).map((fields) =>
    createFollowUp({ ...fields, openedBy: touch.id }, nextId(), moment),
  )

  const contact = getById(book.contacts, contactId)
  const changed = followUps.filter((each, index) => each !== referrals.book.followUps[index])
  return {
    book: { ...book, followUps: [...followUps, ...opened] },
    summary: `logged ${touchWords(touch)} ${contact.name}`,
    logged: {
      interaction: touch,
      contact,
      created: [...(isNew ? [contact] : []), ...addedAbout, ...referrals.created],
      opened,
      closed: changed.filter((each) => each.status !== 'open'),
      moved: changed.filter((each) => each.status === 'open'),
      stoppedKeepingInTouch: stopped,
      colleagues: isAnswer(touch.outcome) ? colleaguesInSequence(book, peopleOf(touch)) : [],
      unarchived: referrals.unarchived,
      filled: referrals.filled,
      companyConflicts: referrals.companyConflicts,
    },
  }
}

/** The contact of a touch, and the book with this contact in it, added if it is new. */
function resolveContact(book: Book, contact: TouchContact, moment: Moment) {
  if ('id' in contact) return { book, contactId: contact.id, isNew: false }
  const added = addContact(book, contact.add, moment)
  return { book: added.book, contactId: added.contact.id, isNew: true }
}

/** The contact whom a touch is about, and the book with this contact in it, added if it is new. */
function resolveAbout(book: Book, { aboutId = null, newAbout }: NewTouch, moment: Moment) {
  if (aboutId !== null) getById(book.contacts, aboutId)
  if (!newAbout || aboutId !== null) return { book, aboutId, addedAbout: [] }
  const known = findExisting(book, newAbout)
  if (known !== undefined) return { book, aboutId: known.id, addedAbout: [] }
  const { contactOn: _, contactAt: __, ...fields } = newAbout
  const added = addContact(book, fields, moment)
  return { book: added.book, aboutId: added.contact.id, addedAbout: [added.contact] }
}

/**
 * Refuses what cannot have been: a message from the contact that was `sent`, or several contacts who did not answer.
 * @throws RapportError `usage`.
 */
export function refuseContradiction(interaction: Interaction): void {
  const { direction, outcome } = interaction
  if (direction === 'in' && outcome === 'sent')
    throw new RapportError('usage', 'What they wrote to you cannot be “sent”.', { hint: 'Use --outcome replied.' })
  if (peopleOf(interaction).length > 1 && !sharedOutcomes.has(outcome))
    throw new RapportError('usage', '--with is for a talk, a meeting or a message with several people.', {
      hint: 'Log each of the others on their own: rapport log <name>.',
    })
}

/** The outcomes that several contacts can share (CLI contract, `--with`). */
const sharedOutcomes: ReadonlySet<Outcome> = new Set(['sent', 'spoke', 'met'])

/** The record of a touch; what the user left out gets a default. */
function createTouch(input: NewTouch, contact: Contact, referred: string[], id: string, { at }: Moment): Touch {
  const { on, channel = 'phone', script, got = [] } = input
  const others = [...new Set(input.with)].filter((each) => each !== contact.id)
  const direction = input.outcome === 'replied' ? 'in' : (input.direction ?? 'out')
  return {
    id,
    contactId: contact.id,
    with: others.length > 0 ? others : undefined,
    on,
    channel,
    direction,
    outcome: input.outcome ?? defaultOutcome(channel, direction),
    company: contact.company,
    summary: input.summary?.trim() ?? '',
    got: referred.length > 0 && !got.includes('referral') ? [...got, 'referral'] : got,
    gave: input.gave?.trim() || undefined,
    referred,
    aboutId: input.aboutId ?? undefined,
    ...scriptFields(script),
    createdAt: at,
  }
}

/** The fields of a touch about the script that was used; empty without a script. */
export function scriptFields(script: NewTouch['script']): Pick<Touch, 'template' | 'fulfilled' | 'expectedAnswer'> {
  if (!script) return {}
  return { template: script.id, fulfilled: script.fulfills ?? undefined, expectedAnswer: script.expectsAnswer }
}

/** The promise that a script for promises keeps: the earliest to the contact, if the script reached them. */
function keptByScript(book: Book, { contactId, direction, outcome, fulfilled }: Touch, { kept }: NewTouch): string[] {
  const isSent = fulfilled === 'promise' && direction === 'out' && outcome !== 'no-answer'
  return isSent && kept === undefined
    ? openPromises(book, contactId)
        .slice(0, 1)
        .map(({ id }) => id)
    : []
}

/** All follow-ups after a touch: the closing rules are applied, and the sequences in `alsoStop` are dropped. */
function applyClosingRules(
  { followUps, interviews }: Book,
  touch: Touch,
  { keep, told, toldInterview, kept, said, alsoStop }: NewTouch,
  moment: Moment,
): FollowUp[] {
  const facts: TouchFacts = { touch, told, toldInterview, kept, said, interviews, today: moment.today }
  const isStopped = ({ status, sequence, contactId }: FollowUp) =>
    status === 'open' && sequence !== undefined && contactId !== null && alsoStop?.includes(contactId)
  return followUps.map((each) => {
    if (isStopped(each)) return closedFollowUp(each, 'dropped', moment)
    return keep ? each : applyEffect(each, facts, moment)
  })
}

/** A follow-up after the effect of a touch; the same object when nothing changes. */
function applyEffect(followUp: FollowUp, facts: TouchFacts, moment: Moment): FollowUp {
  const effect = closingEffect(followUp, facts)
  if (effect === null) return followUp
  if ('close' in effect) {
    // A promise is kept on the day of the touch, which may be logged later.
    const closedOn = effect.close === 'kept' ? facts.touch.on : moment.today
    return closedFollowUp(followUp, 'done', { today: closedOn, at: moment.at }, effect.close)
  }
  if (effect.moveTo === followUp.dueOn) return followUp
  return { ...followUp, dueOn: effect.moveTo, at: undefined, updatedAt: moment.at }
}

/** The follow-ups that a touch opens: those that the rules open, and those that the user asked for. */
function followUpsToOpen(
  { noFollowUps, script, sequence, followUp, nudge, promised = [], theyPromised = [] }: NewTouch,
  context: TouchContext,
): NewFollowUp[] {
  const { touch, book, today } = context
  const { contactId, on, outcome } = touch
  const opened = noFollowUps ? [] : autoFollowUps(context)
  if (sequence !== undefined && !isResponse(outcome))
    opened.push(...sequenceFollowUps(book, contactId, sequence, on, today))
  if (followUp)
    opened.push({ contactId, dueOn: followUp.on, at: followUp.at, kind: 'follow-up', why: followUp.why ?? null })
  opened.push(...promised.map((each) => promiseFollowUp('promise', contactId, each, on, today)))
  opened.push(...theyPromised.map((each) => promiseFollowUp('their-promise', contactId, each, on, today)))
  if (noFollowUps) return opened
  const isAboutNobody = script?.opens === 'awaited-introduction' && touch.aboutId === undefined
  const opens = (isAboutNobody ? null : script?.opens) ?? (nudge && isWrittenFirstContact(context) ? 'nudge' : null)
  // A follow-up or a sequence that the user asked for replaces the nudge.
  if (opens === null || (opens === 'nudge' && (followUp || sequence !== undefined))) return opened
  return [...opened, ...scriptFollowUps(opens, context, opened)]
}

/** Removes the keep-in-touch interval of a contact who declined, unless the user keeps everything. */
function stopKeepingInTouch(book: Book, touch: Touch, { keep }: NewTouch, { at }: Moment) {
  if (touch.outcome !== 'declined' || keep) return { book, stopped: false }
  const isStopped = (each: Contact) => isWith(touch, each.id) && each.keepInTouch !== undefined
  const contacts = book.contacts.map((each) =>
    isStopped(each) ? { ...each, keepInTouch: undefined, keepInTouchFrom: undefined, updatedAt: at } : each,
  )
  return { book: { ...book, contacts }, stopped: book.contacts.some(isStopped) }
}
