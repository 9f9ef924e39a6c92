import type { Changed, Moment } from './book.js'
import { type Channel, isWritten, type Outcome, usualOutcome, type Yield } from './channel.js'
import { addContact, type ContactFields } from './contact.js'
import type { Day } from './day.js'
import { RapportError } from './error.js'
import { businessDaysAfter, followUpOf, type NewFollowUp } from './followUp.js'
import { freshIds } from './id.js'
import { need } from './put.js'
import { effectOf, openedBy } from './rules.js'
import type { Book, Contact, FollowUp, Interaction } from './schema.js'

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
  aboutId?: string | null
  template?: string | null
  /** A follow-up that the person wants. */
  followUp?: { on: Day; why?: string | null }
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
}

/** Business days after which an unanswered first message is worth a nudge. */
export const nudgeAfter = 5

/** Logs one touch and does what follows from it (CLI contract, "What a logged touch does by itself"), as one change. */
export function logTouch(book: Book, touch: Touch, moment: Moment): Changed & { logged: Logged } {
  const added = 'add' in touch.contact ? addContact(book, touch.contact.add, moment) : null
  const before = added?.book ?? book
  const contactId = added?.contact.id ?? (touch.contact as { id: string }).id
  const person = need(before.contacts, contactId)
  if (touch.aboutId) need(before.contacts, touch.aboutId)
  const nextId = freshIds(before, moment)

  const interaction = interactionOf(touch, person, nextId(), moment)
  refuseContradiction(interaction)
  const effects = touch.keep ? before.followUps : applyEffects(before.followUps, interaction, moment)
  const opened = opening(touch, interaction, before, effects, moment).map((fields) =>
    followUpOf(fields, nextId(), moment),
  )
  const changed = effects.filter((each, index) => each !== before.followUps[index])
  const contact = stopsKeepingInTouch(interaction, person, touch) ? { ...person, keepInTouch: undefined } : person

  return {
    book: {
      ...before,
      contacts:
        contact === person ? before.contacts : before.contacts.map((each) => (each === person ? contact : each)),
      interactions: [...before.interactions, interaction],
      followUps: [...effects, ...opened],
    },
    says: `logged ${touchWords(interaction)} ${contact.name}`,
    logged: {
      interaction,
      contact,
      created: added ? [contact] : [],
      opened,
      closed: changed.filter((each) => each.status !== 'open'),
      moved: changed.filter((each) => each.status === 'open'),
      stoppedKeepingInTouch: contact !== person,
    },
  }
}

/** What they wrote to me is an answer, not something sent. @throws RapportError `usage`. */
export function refuseContradiction({ direction, outcome }: Interaction): void {
  if (direction === 'in' && outcome === 'sent')
    throw new RapportError('usage', 'What they wrote to you cannot be “sent”.', { hint: 'Use --outcome replied.' })
}

function interactionOf(touch: Touch, person: Contact, id: string, moment: Moment): Interaction {
  const channel = touch.channel ?? 'phone'
  const direction = touch.outcome === 'replied' ? 'in' : (touch.direction ?? 'out')
  return {
    id,
    contactId: person.id,
    on: touch.on,
    channel,
    direction,
    outcome: touch.outcome ?? usualOutcome(channel, direction),
    company: person.company,
    summary: touch.summary?.trim() ?? '',
    got: touch.got ?? [],
    gave: touch.gave?.trim() || undefined,
    referred: [],
    aboutId: touch.aboutId ?? undefined,
    template: touch.template ?? undefined,
    createdAt: moment.at,
  }
}

function applyEffects(followUps: FollowUp[], interaction: Interaction, moment: Moment): FollowUp[] {
  return followUps.map((each) => {
    const effect = effectOf(each, interaction, moment.today)
    if (effect === null) return each
    if ('close' in effect) return { ...each, status: 'done' as const, closedOn: moment.today }
    return effect.moveTo === each.dueOn ? each : { ...each, dueOn: effect.moveTo }
  })
}

function opening(
  touch: Touch,
  interaction: Interaction,
  before: Book,
  followUps: FollowUp[],
  moment: Moment,
): NewFollowUp[] {
  const contactId = interaction.contactId as string
  const open = followUps.filter((each) => each.status === 'open')
  const opened = touch.noFollowUps ? [] : openedBy(interaction, open, moment.today)
  if (touch.followUp) {
    const { on, why = null } = touch.followUp
    opened.push({ contactId, dueOn: on, kind: 'follow-up', why, openedBy: interaction.id })
  } else if (touch.nudge && !touch.noFollowUps && isWrittenFirstContact(interaction, before)) {
    const dueOn = businessDaysAfter(interaction.on, nudgeAfter, moment.today)
    opened.push({ contactId, dueOn, kind: 'nudge', openedBy: interaction.id })
  }
  return opened
}

function isWrittenFirstContact(interaction: Interaction, before: Book): boolean {
  if (!isWritten(interaction.channel) || interaction.outcome !== 'sent') return false
  return !before.interactions.some((each) => each.contactId === interaction.contactId && each.direction === 'out')
}

function stopsKeepingInTouch(interaction: Interaction, person: Contact, touch: Touch): boolean {
  return interaction.outcome === 'declined' && person.keepInTouch !== undefined && !touch.keep
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
