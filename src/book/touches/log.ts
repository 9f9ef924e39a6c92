import type { Day } from '../dates/day.js'
import type { Changed, Moment } from '../model/book.js'
import { type Channel, isAnswer, isResponse, type Outcome, usualOutcome, type Yield } from '../model/channel.js'
import { getById, replaceById } from '../model/collection.js'
import { RapportError } from '../model/error.js'
import { freshIds } from '../model/id.js'
import type { Book, Contact, FollowUp, Interaction } from '../model/schema.js'
import { addContact, type ContactFields } from '../people/contact.js'
import { addReferrals } from '../people/introductions.js'
import type { Referral } from '../people/referral.js'
import { autoFollowUps, isWrittenFirstContact, type MadeTouch } from './autoFollowUps.js'
import { closingEffect, type TouchFacts } from './closingRules.js'
import { businessDaysAfter, followUpOf, type NewFollowUp, nudgeAfter } from './followUp.js'
import { colleaguesInSequence, startOf } from './sequence.js'

/** What a person says about one touch. */
export interface Touch {
  /** Whom: somebody in the book, or somebody to add with it. */
  contact: { id: string } | { add: ContactFields & { name: string } }
  on: Day
  channel?: Channel
  direction?: 'out' | 'in'
  outcome?: Outcome
  summary?: string
  got?: Yield[]
  gave?: string | null
  /** Whom they named to me. */
  referred?: Referral[]
  aboutId?: string | null
  /** Of whom they heard what came of the talk with them. */
  told?: string[]
  template?: string | null
  /** A follow-up that the person wants. */
  followUp?: { on: Day; why?: string | null }
  /** Others at the same company whose sequence ends with this answer. */
  alsoStop?: string[]
  /** A sequence to start with it. */
  sequence?: string
  /** A first written contact opens a nudge in five business days (`script --log`). */
  nudge?: boolean
  /** Close and move nothing that is open. */
  keep?: boolean
  /** Open nothing by itself. */
  noFollowUps?: boolean
}

/** What a logged touch led to: for `--json`, and line by line for the person. */
export interface Logged {
  interaction: Interaction
  contact: Contact
  created: Contact[]
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
  /** Whether keeping in touch with them has ended. */
  stoppedKeepingInTouch: boolean
  /** Others at the same company for whom a sequence runs, where this was an answer. */
  colleagues: string[]
  /** Those who were named, had been put aside, and are back. */
  back: Contact[]
  /** Those who were named at another company than the book knows. */
  elsewhere: { contact: Contact; said: string }[]
}

/** Logs one touch and does what follows from it (CLI contract, "What a logged touch does by itself"), as one change. */
export function logTouch(book: Book, touch: Touch, moment: Moment): Changed & { logged: Logged } {
  const added = 'add' in touch.contact ? addContact(book, touch.contact.add, moment) : null
  const contactId = added?.contact.id ?? (touch.contact as { id: string }).id
  if (touch.aboutId) getById(book.contacts, touch.aboutId)
  const broughtIn = addReferrals(added?.book ?? book, contactId, touch.referred ?? [], moment)
  const { book: peopled, referred, created, contactOn, back, elsewhere } = broughtIn
  const nextId = freshIds(peopled, moment)

  const interaction = interactionOf({ ...touch, referred }, getById(peopled.contacts, contactId), nextId(), moment)
  refuseContradiction(interaction)
  const facts = { touch: interaction, told: touch.told ?? [], today: moment.today }
  const stopped = stepsOfOthers(peopled.followUps, touch.alsoStop ?? [], moment.today)
  const followUps = touch.keep ? stopped : applyEffects(stopped, facts)
  const changed = followUps.filter((each, index) => each !== peopled.followUps[index])
  const settled = stopKeepingInTouch(
    { ...peopled, followUps, interactions: [...peopled.interactions, interaction] },
    interaction,
    touch,
  )
  const opened = opening(touch, { touch: interaction, book: settled, contactOn, today: moment.today }).map((fields) =>
    followUpOf({ ...fields, openedBy: interaction.id }, nextId(), moment),
  )

  const contact = getById(settled.contacts, contactId)
  return {
    book: { ...settled, followUps: [...followUps, ...opened] },
    summary: `logged ${touchWords(interaction)} ${contact.name}`,
    logged: {
      interaction,
      contact,
      created: added ? [contact, ...created] : created,
      opened,
      closed: changed.filter((each) => each.status !== 'open'),
      moved: changed.filter((each) => each.status === 'open'),
      stoppedKeepingInTouch: contact !== getById(peopled.contacts, contactId),
      colleagues: isAnswer(interaction.outcome) ? colleaguesInSequence(settled, contactId) : [],
      back,
      elsewhere,
    },
  }
}

/** What they wrote to me is an answer, not something sent. @throws RapportError `usage`. */
export function refuseContradiction({ direction, outcome }: Interaction): void {
  if (direction === 'in' && outcome === 'sent')
    throw new RapportError('usage', 'What they wrote to you cannot be “sent”.', { hint: 'Use --outcome replied.' })
}

function interactionOf(
  touch: Omit<Touch, 'referred'> & { referred: string[] },
  person: Contact,
  id: string,
  moment: Moment,
): Interaction {
  const channel = touch.channel ?? 'phone'
  const direction = touch.outcome === 'replied' ? 'in' : (touch.direction ?? 'out')
  const got = touch.got ?? []
  return {
    id,
    contactId: person.id,
    on: touch.on,
    channel,
    direction,
    outcome: touch.outcome ?? usualOutcome(channel, direction),
    company: person.company,
    summary: touch.summary?.trim() ?? '',
    got: touch.referred.length > 0 && !got.includes('referral') ? [...got, 'referral'] : got,
    gave: touch.gave?.trim() || undefined,
    referred: touch.referred,
    aboutId: touch.aboutId ?? undefined,
    template: touch.template ?? undefined,
    createdAt: moment.at,
  }
}

function applyEffects(followUps: FollowUp[], facts: TouchFacts): FollowUp[] {
  return followUps.map((each) => {
    const effect = closingEffect(each, facts)
    if (effect === null) return each
    if ('close' in effect) return { ...each, status: 'done' as const, closedOn: facts.today }
    return effect.moveTo === each.dueOn ? each : { ...each, dueOn: effect.moveTo }
  })
}

/** The sequences of others at the same company end where the person says so. */
function stepsOfOthers(followUps: FollowUp[], whose: string[], today: Day): FollowUp[] {
  return followUps.map((each) =>
    each.status === 'open' && each.sequence !== undefined && whose.includes(each.contactId)
      ? { ...each, status: 'dropped' as const, closedOn: today }
      : each,
  )
}

/** What is opened: what follows by itself, and what the person asked for. */
function opening(touch: Touch, made: MadeTouch): NewFollowUp[] {
  const {
    touch: { on },
    book,
    today,
  } = made
  const contactId = made.touch.contactId as string
  const opened = touch.noFollowUps ? [] : autoFollowUps(made)
  if (touch.sequence !== undefined && !isResponse(made.touch.outcome))
    opened.push(...startOf(book, contactId, touch.sequence, on, today))
  if (touch.followUp)
    opened.push({ contactId, dueOn: touch.followUp.on, kind: 'follow-up', why: touch.followUp.why ?? null })
  else if (touch.nudge && !touch.noFollowUps && touch.sequence === undefined && isWrittenFirstContact(made))
    opened.push({ contactId, dueOn: businessDaysAfter(on, nudgeAfter, today), kind: 'nudge' })
  return opened
}

/** Who declines is not kept in touch with any more. */
function stopKeepingInTouch(book: Book, { contactId, outcome }: Interaction, { keep }: Touch): Book {
  const person = getById(book.contacts, contactId as string)
  if (outcome !== 'declined' || keep || person.keepInTouch === undefined) return book
  return { ...book, contacts: replaceById(book.contacts, { ...person, keepInTouch: undefined }) }
}

/** A touch in a few words, up to the name: "a call with", "an e-mail to". */
function touchWords({ channel, direction, outcome }: Interaction): string {
  const towards = direction === 'in' ? 'from' : 'to'
  const words: Record<Channel, string> = {
    phone: outcome === 'spoke' || outcome === 'met' ? 'a call with' : `a call ${towards}`,
    email: `an e-mail ${towards}`,
    linkedin: `a LinkedIn message ${towards}`,
    voicemail: `a voicemail ${towards}`,
    sms: `a text message ${towards}`,
    meeting: 'a meeting with',
    other: 'a contact with',
  }
  return words[channel]
}
