import { oneLine } from '../../text/oneLine.js'
import { RapportError } from '../error.js'
import { fold } from '../identity/fold.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { getById, replaceById } from '../model/collection.js'
import { removeRecord } from '../model/editReferences.js'
import { freshIds } from '../model/id.js'
import type { Book, Practice, Question } from '../model/schema.js'
import { type ShippedQuestion, shippedQuestion, shippedQuestions } from './shippedQuestions.js'

/** A question as the user knows it: one of their own, or one that comes with Rapport, with what they made of it. */
export interface KnownQuestion {
  /** The id of the record; of a shipped question its key, whether it has a record or not. */
  id: string
  for: 'boss' | 'me'
  text: string
  /** How others are asked a question for a boss; null where it is asked as it is. */
  textForOthers: string | null
  answer: string | null
  shipped: boolean
  practiced: Practice[]
}

/** The fields of a question that a user can set; undefined leaves a field as it is, an empty text clears it. */
export interface QuestionFields {
  for?: 'boss' | 'me' | undefined
  text?: string | undefined
  textForOthers?: string | undefined
  answer?: string | undefined
}

/** The questions: the user's own, then those that come with Rapport and are not removed. */
export function questionsOf(book: Book): KnownQuestion[] {
  const shipped = shippedQuestions.flatMap((each) => {
    const record = recordOf(book, each.key)
    return record?.isRemoved ? [] : [knownShipped(each, record)]
  })
  return [...book.questions.filter(isOwn).map(known), ...shipped]
}

/**
 * The questions that a text means: the one with this id, key or text, else all with all of its words in their texts.
 */
export function findQuestions(book: Book, text: string): KnownQuestion[] {
  const all = questionsOf(book)
  const wanted = keyOf(text)
  const exact = all.filter((each) => each.id === fold(text) || keyOf(each.text) === wanted)
  const words = wanted.split(' ').filter(Boolean)
  if (exact.length > 0 || words.length === 0) return exact
  return all.filter((each) => words.every((word) => keyOf(each.text).includes(word)))
}

/**
 * Adds a question, by default one that the user is asked. The text of a shipped one that was removed brings that back.
 * @throws RapportError `usage` without a text, for a question that is there already, and for an answer to a question for
 * a boss.
 */
export function addQuestion(
  before: Book,
  { text, for: whom = 'me', ...fields }: QuestionFields & { text: string },
  moment: Moment,
): BookUpdate & { question: KnownQuestion } {
  const hidden = before.questions.find((each) => each.isRemoved && keyOf(each.text) === keyOf(text))
  if (hidden?.shipped !== undefined && shippedQuestion(hidden.shipped) !== undefined) {
    const book = {
      ...before,
      questions: replaceById(before.questions, { ...hidden, isRemoved: undefined, updatedAt: moment.at }),
    }
    return editQuestion(book, hidden.shipped, fields, moment)
  }
  const record = withFields(before, emptyQuestion(before, whom, moment), { text, ...fields })
  return {
    book: { ...before, questions: [...before.questions, record] },
    summary: `added the question “${record.text}”`,
    question: known(record),
  }
}

/**
 * Changes a question. Of a shipped one only the answer can be changed.
 * @param id the id of the user's own question, or the key of a shipped one.
 * @throws RapportError as `addQuestion`, and `unknown-ref` for an unknown question.
 */
export function editQuestion(
  before: Book,
  id: string,
  fields: QuestionFields,
  moment: Moment,
): BookUpdate & { question: KnownQuestion } {
  const shipped = shippedQuestion(id)
  if (shipped !== undefined) {
    refuseOtherWords(shipped, fields)
    return updateShipped(before, shipped, (record) => withAnswer(record, fields.answer), moment)
  }
  const record = { ...withFields(before, getById(before.questions, id), fields), updatedAt: moment.at }
  return {
    book: { ...before, questions: replaceById(before.questions, record) },
    summary: `changed the question “${record.text}”`,
    question: known(record),
  }
}

/**
 * Removes a question; a shipped one is remembered as removed, with the answer to it.
 * @throws RapportError `unknown-ref` for an unknown one.
 */
export function removeQuestion(before: Book, id: string, moment: Moment): BookUpdate & { removed: KnownQuestion } {
  const shipped = shippedQuestion(id)
  if (shipped !== undefined) {
    const { book, question } = updateShipped(before, shipped, (record) => ({ ...record, isRemoved: true }), moment)
    return { book, summary: `removed the question “${shipped.text}”`, removed: question }
  }
  const removed = getById(before.questions, id)
  const { book } = removeRecord(before, 'questions', id, moment.at)
  return { book, summary: `removed the question “${removed.text}”`, removed: known(removed) }
}

/** Notes that a question was practiced. @throws RapportError `unknown-ref` for an unknown question. */
export function practiceQuestion(before: Book, id: string, practice: Practice, moment: Moment): BookUpdate {
  const shipped = shippedQuestion(id)
  const add = (record: Question): Question => ({ ...record, practiced: [...record.practiced, practice] })
  if (shipped !== undefined) return { ...updateShipped(before, shipped, add, moment), summary: 'practiced a question' }
  const record = { ...add(getById(before.questions, id)), updatedAt: moment.at }
  return { book: { ...before, questions: replaceById(before.questions, record) }, summary: 'practiced a question' }
}

/** A question without what distinguishes two ways to write it. */
export function keyOf(text: string): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu)
  return words === null ? text.trim() : words.join(' ')
}

/** Whether a record is the user's own; one for a question that no longer comes with Rapport is, too. */
function isOwn({ shipped, isRemoved }: Question): boolean {
  return shipped === undefined ? !isRemoved : shippedQuestion(shipped) === undefined && !isRemoved
}

function recordOf({ questions }: Book, key: string): Question | undefined {
  return questions.find((each) => each.shipped === key)
}

function known({ id, for: whom, text, textForOthers, answer, practiced }: Question): KnownQuestion {
  const texts = { text, textForOthers: textForOthers ?? null, answer: answer ?? null }
  return { id, for: whom, ...texts, shipped: false, practiced }
}

function knownShipped(shipped: ShippedQuestion, record?: Question): KnownQuestion {
  const { key, for: whom, text, textForOthers = null } = shipped
  const answer = record?.answer ?? null
  const practiced = record?.practiced ?? []
  return { id: key, for: whom, text, textForOthers, answer, shipped: true, practiced }
}

/** Changes the record of a shipped question; makes one where there is none yet. */
function updateShipped(
  before: Book,
  shipped: ShippedQuestion,
  change: (record: Question) => Question,
  moment: Moment,
): BookUpdate & { question: KnownQuestion } {
  const { key, for: whom, text } = shipped
  const existing = recordOf(before, key)
  const record = change(existing ?? { ...emptyQuestion(before, whom, moment), text, shipped: key })
  const saved = { ...record, updatedAt: moment.at }
  const questions = existing === undefined ? [...before.questions, saved] : replaceById(before.questions, saved)
  return {
    book: { ...before, questions },
    summary: `changed your answer to “${text}”`,
    question: knownShipped(shipped, saved),
  }
}

function emptyQuestion(book: Book, whom: 'boss' | 'me', moment: Moment): Question {
  const id = freshIds(book, moment)()
  return { id, for: whom, text: '', practiced: [], createdAt: moment.at, updatedAt: moment.at }
}

function withFields(book: Book, question: Question, fields: QuestionFields): Question {
  const { for: whom = question.for, text = question.text, textForOthers = question.textForOthers } = fields
  const words = oneLine(text)
  if (words === '')
    throw new RapportError('usage', 'A question needs a text.', {
      hint: 'As in: rapport question add "Why did you change fields?"',
    })
  const same = questionsOf(book).find((each) => each.id !== question.id && keyOf(each.text) === keyOf(words))
  if (same !== undefined)
    throw new RapportError('usage', `This question is there already: “${same.text}”`, {
      hint: `To save your answer to it: rapport question edit ${same.id} --answer "…"`,
    })
  if (whom === 'me' && textForOthers?.trim())
    throw new RapportError('usage', 'Only a question for a boss has words for others.', {
      hint: 'Say whom it is for: --for boss.',
    })
  const others = oneLine(textForOthers ?? '')
  const next = { ...question, for: whom, text: words, textForOthers: others === '' ? undefined : others }
  return withAnswer(next, fields.answer)
}

/** @throws RapportError `usage` for an answer to a question for a boss. */
function withAnswer(question: Question, answer: string | undefined): Question {
  const text = answer?.trim() ?? question.answer
  if (question.for === 'boss' && text)
    throw new RapportError('usage', "This is one you ask, so it's the boss who answers.", {
      hint: 'Note what they said: rapport interview debrief.',
    })
  return { ...question, answer: text === '' ? undefined : text }
}

/** @throws RapportError `usage` when the words of a shipped question are to be changed. */
function refuseOtherWords({ key, text }: ShippedQuestion, fields: QuestionFields): void {
  if (fields.text === undefined && fields.textForOthers === undefined && fields.for === undefined) return
  throw new RapportError('usage', `“${text}” comes with Rapport, so its words stay.`, {
    hint: `Put your own in its place: rapport question remove ${key}, then rapport question add.`,
  })
}
