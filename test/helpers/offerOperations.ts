import fc from 'fast-check'
import { interviewOutcomes, qualities } from '../../src/book/model/interviewWords.js'
import type { Book } from '../../src/book/model/schema.js'
import { settleOutcome } from '../../src/book/outcomes/afterOutcome.js'
import { landAt } from '../../src/book/outcomes/landAt.js'
import { acceptedInterview, fallThrough } from '../../src/book/outcomes/landing.js'
import { setOutcome } from '../../src/book/outcomes/outcome.js'
import { editContact } from '../../src/book/people/contact.js'
import { addQuestion, editQuestion, questionsOf, removeQuestion } from '../../src/book/stories/question.js'
import { addStory, editStory, removeStory } from '../../src/book/stories/story.js'
import type { NewTouch } from '../../src/book/touches/newTouch.js'
import { closed, logged } from './logOperations.js'
import { around, at, clock, maybe, name, nth, onOne, operation, place, text } from './random.js'
import { using } from './using.js'

const story = fc.record({
  title: maybe(name),
  qualities: maybe(fc.subarray([...qualities])),
  situation: maybe(text),
  action: maybe(text),
  result: maybe(text),
  isWeakness: maybe(fc.boolean()),
  lesson: maybe(text),
  fixed: maybe(text),
  asked: maybe(text),
  told: fc.array(nth, { maxLength: 2 }),
})

/** The ids of some of the interviews, by their places. */
const toldAt = ({ interviews }: Book, told: number[]) => told.flatMap((index) => at(interviews, index)?.id ?? [])

const theStories = [
  fc
    .record({ title: name, said: story })
    .map(({ title, said: { told, ...said } }) =>
      operation('add a story', (book, moment) =>
        addStory(book, { ...said, title, toldAt: toldAt(book, told) }, moment),
      ),
    ),
  story.chain(({ told, ...said }) =>
    onOne('stories', 'change a story', (book, id, moment) =>
      editStory(book, id, { ...said, toldAt: toldAt(book, told) }, moment),
    ),
  ),
  onOne('stories', 'remove a story', (book, id, moment) => removeStory(book, id, moment)),
]

const question = fc.record({
  for: maybe(fc.constantFrom('boss' as const, 'me' as const)),
  text: maybe(name),
  textForOthers: maybe(text),
  answer: maybe(text),
})

const theQuestions = [
  fc
    .record({ text: name, said: question })
    .map(({ text, said }) =>
      operation('add a question', (book, moment) => addQuestion(book, { ...said, text }, moment)),
    ),
  // Those that come with Rapport, too: the answer to them is in the book.
  fc.record({ which: nth, said: fc.oneof(question, fc.record({ answer: text })) }).map(({ which, said }) =>
    operation('change a question', (book, moment) => {
      const one = at(questionsOf(book), which)
      return one ? editQuestion(book, one.id, said, moment) : null
    }),
  ),
  nth.map((which) =>
    operation('remove a question', (book, moment) => {
      const one = at(questionsOf(book), which)
      return one ? removeQuestion(book, one.id, moment) : null
    }),
  ),
]

const landing = fc.record({
  role: maybe(text),
  startOn: maybe(around),
  publicOn: maybe(around),
  isCleared: fc.boolean(),
})

const theOutcomes = [
  fc
    .record({
      outcome: fc.constantFrom(...interviewOutcomes),
      answerBy: maybe(around),
      terms: maybe(text),
      note: maybe(text),
      landing: maybe(landing),
    })
    .chain((said) =>
      onOne('interviews', `note ${said.outcome}`, (book, id, moment) => setOutcome(book, id, said, moment)),
    ),
  fc.record({ nextRound: maybe(fc.record({ day: around, at: clock })), who: maybe(nth) }).chain(({ nextRound, who }) =>
    onOne('interviews', 'note advanced, and the next round', (book, id, moment) => {
      const keepInTouchWith = who === undefined ? undefined : at(book.contacts, who)?.id
      return settleOutcome(book, id, { outcome: 'advanced' }, { nextRound, keepInTouchWith }, moment)
    }),
  ),
]

/** Somebody vouches for me from now on, or no more. */
const vouch = fc
  .boolean()
  .chain((isOne) =>
    onOne('contacts', 'vouch', (book, id, moment) =>
      editContact(book, id, { tags: isOne ? ['Reference'] : [] }, moment),
    ),
  )

const theLandings = [
  fc
    .record({ company: place, said: landing })
    .map(({ company, said }) => operation('land', (book, moment) => landAt(book, company, said, moment))),
  landing.map((said) =>
    operation('say more of the new job', (book, moment) =>
      book.landed ? landAt(book, book.landed.company, said, moment) : null,
    ),
  ),
  fc.constant(
    operation('say that the job fell through', (book, moment) =>
      book.landed === null || acceptedInterview(book)
        ? null
        : { ...fallThrough(book, moment), summary: 'fell through' },
    ),
  ),
  fc
    .record({ which: nth, channel: fc.constantFrom('phone' as const, 'email' as const), isIn: fc.boolean() })
    .map(({ which, channel, isIn }) =>
      operation('log that I bowed out', (book, moment) => {
        const contactId = at(book.followUps.filter(isOpenBowOut), which)?.contactId
        if (!contactId) return null
        const said = isIn ? { direction: 'in' as const } : { script: using('withdraw') }
        const touch: NewTouch = { contact: { id: contactId }, on: moment.today, channel, ...said }
        return logged(book, touch, moment)
      }),
    ),
  fc.record({ which: nth, how: fc.constantFrom('done' as const, 'dropped' as const) }).map(({ which, how }) =>
    operation('tick off that I bow out', (book, moment) => {
      const one = at(book.followUps.filter(isOpenBowOut), which)
      if (one === undefined) return null
      return closed(book, one.id, how, moment)
    }),
  ),
]

const isOpenBowOut = (each: Book['followUps'][number]) => each.status === 'open' && each.kind === 'bow-out'

/** What a person does with what comes of interviews: notes it, lands, bows out elsewhere. */
export const theOffers = [...theOutcomes, vouch, ...theLandings]

/** What a person does to be ready for interviews. */
export const thePreparation = [...theStories, ...theQuestions]
