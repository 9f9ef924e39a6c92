import fc from 'fast-check'
import type { Moment } from '../../src/book/model/book.js'
import { channels, outcomes, yields } from '../../src/book/model/channel.js'
import { openFollowUps } from '../../src/book/model/lookup.js'
import type { Book } from '../../src/book/model/schema.js'
import { afterBowingOut } from '../../src/book/outcomes/afterBowingOut.js'
import { closeFollowUp } from '../../src/book/touches/followUp.js'
import { logTouch } from '../../src/book/touches/log.js'
import type { NewTouch } from '../../src/book/touches/newTouch.js'
import { around, at, clock, type Done, maybe, name, nth, operation, place, text } from './random.js'
import { using } from './using.js'

/** Some of the people, by their places. */
export const idsAt = (book: Book, list: number[]) => list.flatMap((index) => at(book.contacts, index)?.id ?? [])

const emails = fc.subarray(['lee@acme.example', 'LEE@acme.example', 'dana@kern.example'])
const phones = fc.subarray(['555-0100', '(555) 0100', '555-0142'])
/** Companies as they are read from what was jotted down: never blank. */
const company = place.map((said) => said.trim()).filter((said) => said !== '')
const named = fc.record(
  { name, company, emails, phones, contactOn: around, contactAt: clock },
  { requiredKeys: ['name'] },
)

/** With somebody of the book by their place, or now and then with somebody new by their name. */
const who = fc.oneof({ weight: 6, arbitrary: nth }, { weight: 1, arbitrary: name })

function contactOf(book: Book, said: number | string, host: number | undefined): NewTouch['contact'] | null {
  if (typeof said === 'string')
    return { add: { name: said, introducers: idsAt(book, host === undefined ? [] : [host]) } }
  const known = at(book.contacts, said)
  return known ? { id: known.id } : null
}

/** Logs a touch as the program does: where the user bows out with it, what is open there ends. */
export function logged(before: Book, touch: NewTouch, moment: Moment): Done {
  const { book, summary } = logTouch(before, touch, moment)
  return { ...afterBowingOut(before, book, moment), summary, touch }
}

/** Ticks off or drops a follow-up, in the same way. */
export function closed(before: Book, id: string, how: 'done' | 'dropped', moment: Moment): Done {
  const { book, summary } = closeFollowUp(before, id, how, moment)
  return { ...afterBowingOut(before, book, moment), summary }
}

/** Logs a touch with somebody, whatever can be said of it. */
export const log = fc
  .record({
    who,
    host: maybe(nth),
    channel: maybe(fc.constantFrom(...channels)),
    direction: maybe(fc.constantFrom('out' as const, 'in' as const)),
    outcome: maybe(fc.constantFrom(...outcomes)),
    on: around,
    followUp: maybe(fc.record({ on: around, at: clock })),
    about: maybe(nth),
    others: fc.array(nth, { maxLength: 3 }),
    referred: fc.array(named, { maxLength: 2 }),
    notByName: fc.boolean(),
    told: fc.array(nth, { maxLength: 2 }),
    alsoStop: fc.array(nth, { maxLength: 2 }),
    promised: fc.array(fc.record({ what: name, by: fc.option(around) }), { maxLength: 2 }),
    theyPromised: fc.array(fc.record({ what: name, by: fc.option(around) }), { maxLength: 1 }),
    got: fc.subarray([...yields]),
    gave: maybe(text),
    template: maybe(fc.constantFrom('intro', 'tell-host', 'thank-you', 'ask-introduction', 'nudge')),
    sequence: maybe(fc.constantFrom('3b7', 'my-own', 'unknown')),
    nudge: fc.boolean(),
    keep: fc.boolean(),
    noFollowUps: fc.boolean(),
  })
  .map(({ who, host, channel, direction, outcome, followUp, about, others, told, alsoStop, ...rest }) =>
    operation(`log ${outcome ?? channel ?? 'a call'} on ${rest.on}`, (book, moment) => {
      const contact = contactOf(book, who, host)
      if (!contact) return null
      const { gave, template, sequence, ...plain } = rest
      const touch: NewTouch = {
        ...plain,
        contact,
        with: idsAt(book, others),
        told: idsAt(book, told),
        alsoStop: idsAt(book, alsoStop),
        ...(gave !== undefined && { gave }),
        ...(channel && { channel }),
        ...(direction && { direction }),
        ...(outcome && { outcome }),
        ...(template && { script: using(template) }),
        ...(sequence && { sequence }),
        ...(about !== undefined && { aboutId: at(book.contacts, about)?.id ?? null }),
        ...(followUp && { followUp }),
      }
      return logged(book, touch, moment)
    }),
  )

/** Tells somebody who waits to hear, in one of the ways in which that is said. */
export const tell = fc
  .record({ which: nth, channel: fc.constantFrom('phone' as const, 'email' as const), way: fc.nat(2) })
  .map(({ which, channel, way }) =>
    operation('log that they heard', (book, moment) => {
      const waiting = at(
        openFollowUps(book).filter((each) => each.kind === 'tell-host'),
        which,
      )
      if (waiting?.aboutId === undefined) return null
      const said = [
        { told: [waiting.aboutId] },
        { script: using('tell-host'), aboutId: waiting.aboutId },
        { script: using('tell-host') },
      ][way]
      const touch: NewTouch = { contact: { id: waiting.contactId ?? '' }, on: moment.today, channel, ...said }
      return logged(book, touch, moment)
    }),
  )
