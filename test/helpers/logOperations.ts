import fc from 'fast-check'
import { channels, outcomes } from '../../src/book/channel.js'
import { logTouch, type Touch } from '../../src/book/log.js'
import { openFollowUps } from '../../src/book/order.js'
import type { Book } from '../../src/book/schema.js'
import { around, at, maybe, name, nth, operation, text } from './random.js'

/** Some of the people, by their places. */
const idsAt = (book: Book, places: number[]) => places.flatMap((place) => at(book.contacts, place)?.id ?? [])

const named = fc.record({ name, company: text }, { requiredKeys: ['name'] })

/** Logs a touch with somebody, whatever can be said of it. */
export const log = fc
  .record({
    who: nth,
    channel: maybe(fc.constantFrom(...channels)),
    direction: maybe(fc.constantFrom('out' as const, 'in' as const)),
    outcome: maybe(fc.constantFrom(...outcomes)),
    on: around,
    followUpOn: maybe(around),
    about: maybe(nth),
    referred: fc.array(named, { maxLength: 2 }),
    told: fc.array(nth, { maxLength: 2 }),
    template: maybe(fc.constantFrom('intro', 'tell-host', 'thank-you')),
    sequence: maybe(fc.constantFrom('3b7', 'my-own', 'unknown')),
    nudge: fc.boolean(),
    keep: fc.boolean(),
    noFollowUps: fc.boolean(),
  })
  .map(({ who, channel, direction, outcome, followUpOn, about, told, template, sequence, ...rest }) =>
    operation(`log ${outcome ?? channel ?? 'a call'} on ${rest.on}`, (book, moment) => {
      const contact = at(book.contacts, who)
      if (!contact) return null
      const touch: Touch = {
        ...rest,
        contact: { id: contact.id },
        told: idsAt(book, told),
        ...(channel && { channel }),
        ...(direction && { direction }),
        ...(outcome && { outcome }),
        ...(template && { template }),
        ...(sequence && { sequence }),
        ...(about !== undefined && { aboutId: at(book.contacts, about)?.id ?? null }),
        ...(followUpOn !== undefined && { followUp: { on: followUpOn } }),
      }
      return { ...logTouch(book, touch, moment), touch }
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
        { template: 'tell-host', aboutId: waiting.aboutId },
        { template: 'tell-host' },
      ][way]
      const touch: Touch = { contact: { id: waiting.contactId }, on: moment.today, channel, ...said }
      return { ...logTouch(book, touch, moment), touch }
    }),
  )
