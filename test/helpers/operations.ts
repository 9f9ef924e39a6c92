import fc from 'fast-check'
import { amendInteraction, deleteInteraction } from '../../src/book/amend.js'
import type { Changed, Moment } from '../../src/book/book.js'
import { channels, outcomes } from '../../src/book/channel.js'
import { addContact, archiveContact, editContact, removeContact } from '../../src/book/contact.js'
import { plus } from '../../src/book/day.js'
import { addFollowUp, closeFollowUp, snoozeFollowUp } from '../../src/book/followUp.js'
import { kinds } from '../../src/book/kind.js'
import { logTouch } from '../../src/book/log.js'
import { setProfile } from '../../src/book/profile.js'
import type { Book } from '../../src/book/schema.js'
import { setSettings } from '../../src/book/settings.js'
import { monday } from './diary.js'

/** Something a person does to the book; on a book where it cannot be done, it does nothing. */
export interface Operation {
  what: string
  run(book: Book, moment: Moment): Changed | null
}

const unlikely = ['東京', "O'Neil & Sons", '{{constructor}}', '\u001b[2JX', '👩‍👩‍👧‍👦', 'x'.repeat(200), 'A\nB']
const name = fc.oneof(
  fc.constantFrom(...unlikely),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ''),
)
const text = fc.string({ maxLength: 20 })
const nth = fc.nat(30)
const around = fc.integer({ min: -40, max: 40 }).map((count) => plus(monday, { count, unit: 'd' }))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 2 })
const period = fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('d', 'w', 'm', 'bd') })
const fields = fc.record(
  { emails: fc.array(text), company: text, keepInTouch: fc.option(period), notes: text, tags: fc.array(text) },
  { requiredKeys: [] },
)
const at = <T>(list: T[], index: number): T | undefined => list[index % Math.max(1, list.length)]

const add = fc.record({ name, fields, by: fc.option(nth) }).map(
  ({ by, ...said }): Operation => ({
    what: `add ${JSON.stringify(said.name)}`,
    run: (book, moment) => {
      const host = by === null ? undefined : at(book.contacts, by)
      return addContact(book, { ...said.fields, name: said.name, introducers: host ? [host.id] : [] }, moment)
    },
  }),
)

const log = fc
  .record({
    who: nth,
    channel: maybe(fc.constantFrom(...channels)),
    outcome: maybe(fc.constantFrom(...outcomes)),
    on: around,
    followUpOn: maybe(around),
    about: maybe(nth),
    nudge: fc.boolean(),
    keep: fc.boolean(),
    noFollowUps: fc.boolean(),
  })
  .map(
    ({ who, channel, outcome, on, followUpOn, about, ...flags }): Operation => ({
      what: `log ${outcome ?? channel ?? 'a call'} on ${on}`,
      run: (book, moment) => {
        const contact = at(book.contacts, who)
        if (!contact) return null
        const aboutId = about === undefined ? null : (at(book.contacts, about)?.id ?? null)
        const said = { ...(channel && { channel }), ...(outcome && { outcome }) }
        const followUp = followUpOn === undefined ? {} : { followUp: { on: followUpOn } }
        return logTouch(book, { contact: { id: contact.id }, on, aboutId, ...said, ...followUp, ...flags }, moment)
      },
    }),
  )

/** An operation on one of the people, one of the talks or one of the follow-ups. */
const onOne = (
  list: 'contacts' | 'interactions' | 'followUps',
  what: string,
  run: (book: Book, id: string, moment: Moment) => Changed,
) =>
  nth.map(
    (index): Operation => ({
      what,
      run: (book, moment) => {
        const one = at<{ id: string }>(book[list], index)
        return one ? run(book, one.id, moment) : null
      },
    }),
  )

const others = [
  fields.chain((said) => onOne('contacts', 'edit', (book, id, moment) => editContact(book, id, said, moment))),
  fc
    .boolean()
    .chain((back) => onOne('contacts', 'archive', (book, id, moment) => archiveContact(book, id, back, moment))),
  onOne('contacts', 'remove', (book, id) => removeContact(book, id)),
  fc
    .tuple(around, fc.constantFrom(...kinds))
    .chain(([dueOn, kind]) =>
      onOne('contacts', 'open', (book, contactId, moment) => addFollowUp(book, { contactId, dueOn, kind }, moment)),
    ),
  fc
    .constantFrom('done' as const, 'dropped' as const)
    .chain((how) => onOne('followUps', how, (book, id, moment) => closeFollowUp(book, id, how, moment))),
  around.chain((day) => onOne('followUps', 'snooze', (book, id) => snoozeFollowUp(book, id, day))),
  fc
    .tuple(text, maybe(around), maybe(fc.constantFrom(...outcomes)))
    .chain(([summary, on, outcome]) =>
      onOne('interactions', 'amend', (book, id, moment) =>
        amendInteraction(book, id, { summary, ...(outcome && { outcome }), ...(on && { followUp: { on } }) }, moment),
      ),
    ),
  onOne('interactions', 'delete', (book, id, moment) => deleteInteraction(book, id, moment)),
  text.map((role): Operation => ({ what: 'profile', run: (book) => setProfile(book, { role }) })),
  fc.integer({ min: 1, max: 999 }).map(
    (mb): Operation => ({
      what: 'settings',
      run: (book) => setSettings(book, { backupMegabytes: String(mb) }),
    }),
  ),
]

/** A person's days with the book, in random order: mostly new people and talks. */
export const operations = (most: number) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: add },
      { weight: 5, arbitrary: log },
      ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
    ),
    { minLength: 1, maxLength: most },
  )
