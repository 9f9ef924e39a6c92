import fc from 'fast-check'
import { importContacts } from '../../src/book/import/importContacts.js'
import { activityKinds } from '../../src/book/model/channel.js'
import { getById } from '../../src/book/model/collection.js'
import { companyStatuses } from '../../src/book/model/companyStatus.js'
import { openFollowUps } from '../../src/book/model/lookup.js'
import { addIntroducer } from '../../src/book/people/addReferrals.js'
import { addCompany, editCompany, removeCompany } from '../../src/book/people/company.js'
import { editContact } from '../../src/book/people/contact.js'
import { mergeContacts } from '../../src/book/people/merge.js'
import { nameIntroducers } from '../../src/book/people/nameIntroducers.js'
import { logActivity } from '../../src/book/touches/activity.js'
import { closeFollowUp } from '../../src/book/touches/followUp.js'
import { logTouch } from '../../src/book/touches/log.js'
import type { NewTouch } from '../../src/book/touches/newTouch.js'
import { removeSequence, setSequence, stopSequence } from '../../src/book/touches/sequence.js'
import { around, at, maybe, name, nth, onOne, operation, place, text } from './random.js'
import { using } from './using.js'

const step = fc.constantFrom('3bd:nudge', '1w:follow-up', '2m:try-someone-else', 'soon:nudge')

/** What only this program does: introductions, sequences, companies, merging, the work-search record. */
export const theMethod = [
  nth.chain((host) =>
    onOne('contacts', 'introduce', (book, id, moment) => {
      const by = at(book.contacts, host)
      return by ? { book: addIntroducer(book, id, by.id, moment), summary: 'introduced' } : null
    }),
  ),
  fc.array(nth, { maxLength: 3 }).chain((hosts) =>
    onOne('contacts', 'edit introducers', (book, id, moment) => {
      const introducers = hosts.flatMap((host) => at(book.contacts, host)?.id ?? [])
      return editContact(book, id, { introducers }, moment)
    }),
  ),
  fc.record({ host: nth, how: fc.constantFrom('named' as const, 'unnamed' as const) }).chain(({ host, how }) =>
    onOne('contacts', 'say whether an introducer may be named', (book, id, moment) => {
      const introducerId = at(getById(book.contacts, id).introducers, host)
      if (introducerId === undefined) return null
      return nameIntroducers({ book, summary: 'named' }, id, [{ introducerId, how }], moment)
    }),
  ),
  fc.record({ about: nth, on: around }).chain(({ about, on }) =>
    onOne('contacts', 'log that I asked for an introduction', (book, id, moment) => {
      const aboutId = at(book.contacts, about)?.id
      if (aboutId === undefined) return null
      const touch: NewTouch = { contact: { id }, on, channel: 'email', script: using('ask-introduction'), aboutId }
      return { ...logTouch(book, touch, moment), touch }
    }),
  ),
  fc.record({ name, on: around }).chain(({ name, on }) =>
    onOne('contacts', 'log that I asked for an introduction to somebody new', (book, id, moment) => {
      const script = using('ask-introduction')
      const touch: NewTouch = { contact: { id }, on, channel: 'email', script, newAbout: { name } }
      return { ...logTouch(book, touch, moment), touch }
    }),
  ),
  fc
    .record({ which: nth, how: fc.constantFrom('done' as const, 'dropped' as const), isVoid: fc.boolean() })
    .map(({ which, how, isVoid }) =>
      operation('say what came of an introduction', (book, moment) => {
        const awaited = openFollowUps(book).filter((each) => each.kind === 'awaited-introduction')
        const asked = at(awaited, which)
        return asked ? closeFollowUp(book, asked.id, how, moment, { isVoid: isVoid && how === 'dropped' }) : null
      }),
    ),
  nth.chain((other) =>
    onOne('contacts', 'merge', (book, id, moment) => {
      const gone = at(book.contacts, other)
      return gone ? mergeContacts(book, id, gone.id, moment) : null
    }),
  ),
  onOne('contacts', 'stop a sequence', (book, id, moment) => stopSequence(book, id, moment)),
  fc
    .array(step, { minLength: 1, maxLength: 3 })
    .map((words) => operation('set a sequence', (book) => setSequence(book, 'my-own', words))),
  fc.constant(operation('remove a sequence', (book) => removeSequence(book, 'my-own'))),
  fc
    .record({ name: fc.oneof(name, place), why: text, status: fc.constantFrom(...companyStatuses) })
    .map((said) => operation('add a company', (book, moment) => addCompany(book, said, moment))),
  fc
    .record(
      { name: fc.oneof(name, place), aliases: fc.array(place), distinctFrom: fc.array(place), address: text },
      { requiredKeys: [] },
    )
    .chain((said) => onOne('companies', 'edit a company', (book, id, moment) => editCompany(book, id, said, moment))),
  onOne('companies', 'remove a company', (book, id, moment) => removeCompany(book, id, moment)),
  fc
    .record({ activity: fc.constantFrom(...activityKinds), company: maybe(place), summary: text, on: around })
    .map(({ company = null, ...said }) =>
      operation('log an activity', (book, moment) => logActivity(book, { ...said, company }, moment)),
    ),
  fc
    .array(
      fc.record({ name, company: fc.option(place), notes: text, emails: fc.subarray(['a@x.example', 'b@x.example']) }),
      {
        maxLength: 4,
      },
    )
    .map((people) =>
      operation('import people', (book, moment) => {
        const rows = people.map((said, index) => ({
          line: index + 2,
          person: { ...nobody, ...said, company: said.company || null },
        }))
        return importContacts(book, rows, moment, (one, two) => one === two)
      }),
    ),
]

const nobody = { aliases: [], phones: [], title: null, industry: null, url: null, tags: [] }
