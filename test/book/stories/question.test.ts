import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../../src/book/model/book.js'
import type { Book } from '../../../src/book/model/schema.js'
import {
  addQuestion,
  editQuestion,
  findQuestions,
  practiceQuestion,
  questionsOf,
  removeQuestion,
} from '../../../src/book/stories/question.js'
import { shippedQuestions } from '../../../src/book/stories/shippedQuestions.js'
import { readProse } from '../../../src/scripts/coach/text/body.js'
import { isEnglish } from '../../../src/scripts/coach/text/english.js'

let last = 0
const moment = () => ({ today: '2026-11-23', at: '2026-11-23T09:00:00.000Z', randomId: () => `2abc${10 + last++}` })
const known = (book: Book, id: string) => questionsOf(book).find((each) => each.id === id)

describe('the questions that come with Rapport', () => {
  it('have keys that no id looks like, each once, and texts that differ', () => {
    const keys = shippedQuestions.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(shippedQuestions.map(({ text }) => text)).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('are at least thirty that the user is asked, twenty of them by kind of round, and six for a boss', () => {
    const mine = shippedQuestions.filter((each) => each.for === 'me')
    expect(mine.length).toBeGreaterThanOrEqual(30)
    expect(mine.filter(({ round }) => round !== 'any').length).toBeGreaterThanOrEqual(20)
    expect(shippedQuestions.filter((each) => each.for === 'boss')).toHaveLength(6)
  })

  it('say how to answer well, shortly and in English', () => {
    for (const { note, text } of shippedQuestions.filter((each) => each.for === 'me')) {
      expect(note.length, text).toBeGreaterThan(20)
      expect(note.length, note).toBeLessThan(160)
      expect(isEnglish(readProse(note).flatMap(({ normalized }) => normalized)), note).toBe(true)
    }
  })

  it('are in the book only once they are answered, and take a new answer in the same record', () => {
    const answered = editQuestion(emptyBook(), 'salary', { answer: ' What range did you have in mind? ' }, moment())
    expect(answered.question).toMatchObject({ id: 'salary', shipped: true, answer: 'What range did you have in mind?' })
    expect(answered.book.questions).toMatchObject([{ shipped: 'salary', for: 'me' }])
    const again = editQuestion(answered.book, 'salary', { answer: '' }, moment()).book
    expect(again.questions).toHaveLength(1)
    expect(known(again, 'salary')?.answer).toBeNull()
  })

  it('are hidden when they are removed, and come back with the answer when they are added again', () => {
    const answered = editQuestion(emptyBook(), 'gap', { answer: 'I took care of my father.' }, moment()).book
    const { book, removed } = removeQuestion(answered, 'gap', moment())
    expect(removed).toMatchObject({ id: 'gap', answer: 'I took care of my father.' })
    expect(known(book, 'gap')).toBeUndefined()
    const back = addQuestion(book, { text: 'whats this gap on your resume' }, moment())
    expect(back.question).toMatchObject({ id: 'gap', shipped: true, answer: 'I took care of my father.' })
    expect(back.book.questions).toHaveLength(1)
  })

  it('keep their words, and those for a boss take no answer', () => {
    const refused = (id: string, fields: object) => () => editQuestion(emptyBook(), id, fields, moment())
    expect(refused('gap', { text: 'Why?' })).toThrow('its words stay')
    expect(refused('style', { answer: 'Strict.' })).toThrow('the boss who answers')
    expect(refused('2zzzzz', { answer: 'x' })).toThrow('removed in the meantime')
  })

  it('are the own ones where a later Rapport no longer has them', () => {
    const { book } = editQuestion(emptyBook(), 'gap', { answer: 'x' }, moment())
    const [record] = book.questions
    const old = { ...book, questions: [{ ...(record as (typeof book.questions)[0]), shipped: 'no-longer' }] }
    expect(known(old, record?.id ?? '')).toMatchObject({ shipped: false, answer: 'x' })
  })
})

describe('questions of my own', () => {
  it('are added, changed, practiced and removed, never twice', () => {
    const added = addQuestion(emptyBook(), { text: ' Why did you\nchange fields? ', answer: 'For the pay.' }, moment())
    const { id } = added.question
    expect(added.question).toEqual({
      ...{ id, for: 'me', text: 'Why did you change fields?', textForOthers: null, answer: 'For the pay.' },
      ...{ shipped: false, practiced: [] },
    })
    const twice = (text: string) => () => addQuestion(added.book, { text }, moment())
    expect(twice('why did you change fields')).toThrow('there already')
    expect(twice('Tell me about yourself')).toThrow('there already')
    expect(twice('  ')).toThrow('needs a text')
    const changed = editQuestion(added.book, id, { text: 'Why the change?' }, moment())
    expect(changed.question).toMatchObject({ text: 'Why the change?', answer: 'For the pay.' })
    const practice = { on: '2026-11-23', seconds: 40 }
    expect(known(practiceQuestion(changed.book, id, practice, moment()).book, id)?.practiced).toEqual([practice])
    expect(known(practiceQuestion(emptyBook(), 'gap', practice, moment()).book, 'gap')?.practiced).toEqual([practice])
    expect(removeQuestion(changed.book, id, moment()).book.questions).toEqual([])
  })

  it('for a boss have words for others', () => {
    const fields = { text: 'How do you handle mistakes?', for: 'boss' as const }
    const { question } = addQuestion(
      emptyBook(),
      { ...fields, textForOthers: 'How does {boss} handle them?' },
      moment(),
    )
    expect(question).toMatchObject({ for: 'boss', textForOthers: 'How does {boss} handle them?' })
    expect(() => addQuestion(emptyBook(), { text: 'Why?', textForOthers: 'x' }, moment())).toThrow(
      'Only a question for a boss',
    )
    expect(() => addQuestion(emptyBook(), { ...fields, answer: 'x' }, moment())).toThrow('the boss who answers')
  })
})

describe('finding a question', () => {
  it('goes by key, id, text and words', () => {
    const { book, question } = addQuestion(emptyBook(), { text: 'Why sales?' }, moment())
    const ids = (text: string) => findQuestions(book, text).map(({ id }) => id)
    expect(ids('Salary')).toEqual(['salary'])
    expect(ids(question.id)).toEqual([question.id])
    expect(ids('biggest weakness')).toEqual(['biggest-weakness'])
    expect(ids('TELL me about yourself')).toEqual(['about-yourself'])
    expect(ids('tell me time').length).toBeGreaterThan(1)
    expect(ids('')).toEqual([])
  })
})
