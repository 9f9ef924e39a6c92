import fc from 'fast-check'
import { debriefInterview } from '../../src/book/interviews/debrief.js'
import { addInterview, editInterview, removeInterview } from '../../src/book/interviews/interview.js'
import type { NamedInterviewer } from '../../src/book/interviews/interviewers.js'
import { interviewStatuses } from '../../src/book/model/interviewWords.js'
import type { Book } from '../../src/book/model/schema.js'
import { stopWaiting } from '../../src/book/outcomes/silence.js'
import { around, at, clock, maybe, name, nth, onOne, operation, place, text } from './random.js'

/** Somebody of the book, or somebody by name. */
const interviewer = fc.oneof(
  nth.map((index) => (book: Book): NamedInterviewer[] => {
    const known = at(book.contacts, index)
    return known ? [{ id: known.id }] : []
  }),
  fc.record({ name, title: maybe(text) }).map((person) => (): NamedInterviewer[] => [person]),
)

const fields = fc.record({
  role: maybe(text),
  time: maybe(fc.option(fc.record({ on: around, at: clock }))),
  minutes: maybe(fc.integer({ min: 1, max: 1440 })),
  place: maybe(text),
  status: maybe(fc.constantFrom(...interviewStatuses)),
  people: maybe(fc.array(interviewer, { maxLength: 3 })),
  others: fc.array(interviewer, { maxLength: 2 }),
  boss: maybe(interviewer),
  through: maybe(nth),
  telling: fc.constantFrom('first' as const, 'chain' as const, 'nobody' as const),
})

function said(book: Book, { people, others, boss, through, telling: _, ...rest }: FcValue<typeof fields>) {
  return {
    ...rest,
    with: people?.flatMap((each) => each(book)),
    alsoWith: others.flatMap((each) => each(book)),
    boss: boss?.(book)[0],
    throughId: through === undefined ? undefined : at(book.contacts, through)?.id,
  }
}
type FcValue<T> = T extends fc.Arbitrary<infer V> ? V : never

/** Adding an interview, and noting how it went. */
export const theTalks = [
  fc
    .record({ company: place, fields })
    .map(({ company, fields }) =>
      operation('add an interview', (book, moment) =>
        addInterview(book, { ...said(book, fields), company }, fields.telling, moment),
      ),
    ),
  fc
    .record({
      trust: maybe(fc.integer({ min: 1, max: 5 })),
      why: maybe(text),
      asked: maybe(fc.array(text)),
      hearBy: maybe(around),
    })
    .chain(({ hearBy, ...said }) =>
      onOne('interviews', 'debrief', (book, id, moment) =>
        debriefInterview(
          book,
          id,
          { notes: [{ about: null, said }], theyPromised: [{ what: 'call', by: null }], hearBy },
          moment,
        ),
      ),
    ),
]

/** What a person does with interviews: adds, moves, calls off, removes them. */
export const theInterviews = [
  ...theTalks,
  fc.record({ fields, out: maybe(nth) }).chain(({ fields, out }) =>
    onOne('interviews', 'change an interview', (book, id, moment) => {
      const without = out === undefined ? [] : [at(book.contacts, out)?.id ?? '']
      return editInterview(book, id, { ...said(book, fields), without }, fields.telling, moment)
    }),
  ),
  onOne('followUps', 'stop waiting', (book, id, moment) => stopWaiting(book, id, moment)),
  onOne('interviews', 'remove an interview', (book, id, moment) => removeInterview(book, id, moment)),
]
