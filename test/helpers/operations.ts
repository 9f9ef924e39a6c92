import fc from 'fast-check'
import { outcomes } from '../../src/book/model/channel.js'
import { followUpKinds } from '../../src/book/model/followUpKind.js'
import { setProfile } from '../../src/book/model/profile.js'
import type { Book } from '../../src/book/model/schema.js'
import { setSettings } from '../../src/book/model/settings.js'
import { addContact, archiveContact, editContact } from '../../src/book/people/contact.js'
import { removeContact } from '../../src/book/people/removeContact.js'
import { amendInteraction, deleteInteraction } from '../../src/book/touches/amend.js'
import { addFollowUp, snoozeFollowUp } from '../../src/book/touches/followUp.js'
import { setSequence } from '../../src/book/touches/sequence.js'
import { diary } from './diary.js'
import { theInterviews } from './interviewOperations.js'
import { closed, idsAt, log, tell } from './logOperations.js'
import { theMethod } from './methodOperations.js'
import { theOffers, thePreparation } from './offerOperations.js'
import { around, at, clock, maybe, name, nth, type Operation, onOne, operation, place, text } from './random.js'

const period = fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('d', 'w', 'm', 'bd') })
const job = fc.record({
  company: fc.constantFrom('Acme', 'Smith, Lee & Sons'),
  title: fc.constantFrom('CFO', 'VP, Sales'),
})
const fields = fc.record(
  {
    ...{ given: text, family: text, how: text, formerly: fc.array(job, { maxLength: 2 }) },
    emails: fc.array(text),
    company: place,
    keepInTouch: fc.option(period),
    notes: text,
    tags: fc.array(text),
  },
  { requiredKeys: [] },
)

const add = fc.record({ name, fields, by: fc.option(nth) }).map(({ by, ...said }) =>
  operation(`add ${JSON.stringify(said.name)}`, (book, moment) => {
    const host = by === null ? undefined : at(book.contacts, by)
    return addContact(book, { ...said.fields, name: said.name, introducers: host ? [host.id] : [] }, moment)
  }),
)

const others = [
  fields.chain((said) => onOne('contacts', 'edit', (book, id, moment) => editContact(book, id, said, moment))),
  fc
    .boolean()
    .chain((back) => onOne('contacts', 'archive', (book, id, moment) => archiveContact(book, id, back, moment))),
  onOne('contacts', 'remove', (book, id, moment) => removeContact(book, id, moment)),
  fc
    .record({
      dueOn: around,
      at: clock,
      kind: fc.constantFrom(...followUpKinds.filter((kind) => !['tell-host', 'tell-landed', 'bow-out'].includes(kind))),
    })
    .chain((fields) =>
      onOne('contacts', 'open', (book, contactId, moment) => addFollowUp(book, { contactId, ...fields }, moment)),
    ),
  fc
    .constantFrom('done' as const, 'dropped' as const)
    .chain((how) => onOne('followUps', how, (book, id, moment) => closed(book, id, how, moment))),
  fc
    .record({ day: around, at: clock })
    .chain((when) => onOne('followUps', 'snooze', (book, id, moment) => snoozeFollowUp(book, id, when, moment))),
  fc
    .record({
      summary: text,
      next: maybe(fc.record({ on: around, at: clock })),
      outcome: maybe(fc.constantFrom(...outcomes)),
      who: maybe(name),
      isUnnamed: fc.boolean(),
      joined: fc.array(nth, { maxLength: 2 }),
      left: fc.array(nth, { maxLength: 2 }),
    })
    .chain(({ summary, next, outcome, who, isUnnamed, joined, left }) =>
      onOne('interactions', 'amend', (book, id, moment) => {
        const said = {
          ...(outcome && { outcome }),
          ...(next && { followUp: next }),
          ...(who && { referred: [{ name: who }], notByName: isUnnamed }),
          ...(joined.length > 0 && { with: idsAt(book, joined) }),
          ...(left.length > 0 && { without: idsAt(book, left) }),
        }
        return amendInteraction(book, id, { summary, ...said }, moment)
      }),
    ),
  onOne('interactions', 'delete', (book, id, moment) => deleteInteraction(book, id, moment)),
  text.map((role) => operation('profile', (book) => setProfile(book, { role }))),
  fc
    .integer({ min: 1, max: 999 })
    .map((mb) => operation('settings', (book) => setSettings(book, { backupMegabytes: String(mb) }))),
]

/** A book to begin with: Stan introduced Dana, both of them Lee; a sequence of one's own. */
export function firstBook(): Book {
  const first = diary()
  const stan = first.add('Stan Smith')
  const dana = first.add('Dana Reyes', { company: 'Acme', introducers: [stan.id] })
  first.add('Lee Park', { company: 'Acme', introducers: [stan.id, dana.id] })
  first.set(setSequence(first.book(), 'my-own', ['1w:follow-up', '3bd:nudge']))
  return first.book()
}

/**
 * A person's days with the book, in random order: mostly new people and talks.
 * @param often what they do as often.
 */
export const operations = (most: number, often: readonly fc.Arbitrary<Operation>[] = []) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: add },
      { weight: 8, arbitrary: log },
      { weight: 3, arbitrary: tell },
      ...[...others, ...theMethod, ...theInterviews, ...thePreparation, ...theOffers].map((arbitrary) => ({
        weight: often.includes(arbitrary) ? 5 : 1,
        arbitrary,
      })),
    ),
    { minLength: 1, maxLength: most, size: 'max' },
  )
