import fc from 'fast-check'
import { importContacts } from '../../src/book/import/importContacts.js'
import { activityKinds } from '../../src/book/model/channel.js'
import { companyStatuses } from '../../src/book/model/companyStatus.js'
import { addIntroducer } from '../../src/book/people/addReferrals.js'
import { addCompany, editCompany, removeCompany } from '../../src/book/people/company.js'
import { editContact } from '../../src/book/people/contact.js'
import { mergeContacts } from '../../src/book/people/merge.js'
import { logActivity } from '../../src/book/touches/activity.js'
import { removeSequence, setSequence, stopSequence } from '../../src/book/touches/sequence.js'
import { around, at, maybe, name, nth, onOne, operation, place, text } from './random.js'

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
