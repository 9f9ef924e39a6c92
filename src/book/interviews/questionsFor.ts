import { fold } from '../identity/fold.js'
import { shortName, spokenName } from '../identity/greetingName.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact, Interview } from '../model/schema.js'
import { askedOfOthers, type BossField, type BossQuestion, bossQuestions } from '../stories/bossQuestions.js'
import { questionsOf } from '../stories/question.js'

/** A question for an interview, and whom to ask it. */
export interface DealtQuestion {
  /** The field of a debrief that the answer fills; null for a question of the user's own. */
  field: BossField | null
  /** As the boss is asked. */
  text: string
  /** The interviewer to ask; null where nobody is named. */
  ask: { id: string; name: string } | null
  /** As anybody but the boss is asked. */
  textForOthers: string
}

/** How many questions each of the others gets at most where the boss answers all of them. */
const mostBesideBoss = 3
/** The longest name that anybody would say in a question, in characters. */
const longestSpoken = 40

/**
 * The questions that show what the boss is like, dealt out among the interviewers: all of them to the boss, some to each
 * of the others, one of these to two people, so that answers can be compared (METHOD section 5). What was answered before
 * is left out.
 */
export function questionsFor(book: Book, interview: Interview): DealtQuestion[] {
  const bossId = bossOf(book, interview)
  const open = openQuestions(book, interview, bossId)
  const people = interview.interviewers.flatMap((id) => contactById(book, id) ?? [])
  const boss = people.find(({ id }) => id === bossId)
  const others = people.filter((each) => each !== boss)
  const name = nameInQuestion(contactById(book, bossId), others)
  const asked = ({ field, ...each }: OpenQuestion, ask: DealtQuestion['ask']): DealtQuestion => {
    return { field, text: each.text, ask, textForOthers: askedOfOthers(each, name) }
  }
  if (people.length === 0) return open.map((each) => asked(each, null))
  const hands = dealOut(open, others.length, boss === undefined ? open.length : mostBesideBoss)
  const dealt = [
    ...(boss ? [{ person: boss, hand: open }] : []),
    ...others.map((person, at) => ({ person, hand: hands[at] ?? [] })),
  ]
  return dealt.flatMap(({ person: { id, name }, hand }) => hand.map((each) => asked(each, { id, name })))
}

interface OpenQuestion extends Pick<BossQuestion, 'text' | 'textForOthers'> {
  field: BossField | null
}

/** The questions that are left to ask: the user's own, and the usual ones that they want and nobody has answered. */
function openQuestions(book: Book, interview: Interview, bossId: string | undefined): OpenQuestion[] {
  const wanted = questionsOf(book).filter((each) => each.for === 'boss')
  const own = wanted
    .filter(({ shipped }) => !shipped)
    .map(({ text, textForOthers }) => ({ field: null, text, textForOthers: textForOthers ?? text }))
  const usual = bossQuestions
    .filter(({ id }) => wanted.some((each) => each.id === id))
    .filter((each) => !isAnswered(book, interview, bossId, each))
    .map(({ id, text, textForOthers }) => ({ field: id, text, textForOthers }))
  return [...own, ...usual]
}

/**
 * Who would be the boss: the one of this interview, else the only one who was named in another interview for the same
 * role. Undefined where nobody knows.
 */
export function bossOf(book: Book, interview: Interview): string | undefined {
  if (interview.bossId !== undefined) return interview.bossId
  const named = book.interviews
    .filter((each) => isForSameRole(book, each, interview))
    .flatMap(({ bossId }) => bossId ?? [])
  return new Set(named).size === 1 ? named[0] : undefined
}

/** Whether a debrief of this company has an answer to a question about this boss. */
function isAnswered(book: Book, interview: Interview, bossId: string | undefined, { id }: BossQuestion): boolean {
  return book.interviews.some((each) => {
    if (!isSameCompanyIn(book, each.company, interview.company)) return false
    const isOfBoss = each.bossId === undefined ? isForSameRole(book, each, interview) : each.bossId === bossId
    return isOfBoss && each.debriefs.some((debrief) => debrief[id]?.trim())
  })
}

/**
 * Whether two interviews are at the same company, and for the same role as far as anybody has said.
 * @example isForSameRole(book, { company: 'Acme', role: 'CFO' }, { company: 'Acme Inc.' }) // true
 */
export function isForSameRole(
  book: Book,
  one: Pick<Interview, 'company' | 'role'>,
  other: Pick<Interview, 'company' | 'role'>,
): boolean {
  const isOtherRole = one.role !== undefined && other.role !== undefined && fold(one.role) !== fold(other.role)
  return isSameCompanyIn(book, one.company, other.company) && !isOtherRole
}

/** The boss's name as it is said to others; in full where one of them is called the same, null where it cannot be said. */
function nameInQuestion(boss: Contact | undefined, others: Contact[]): string | null {
  if (boss === undefined) return null
  const called = shortName(boss)
  const name = others.some((each) => fold(shortName(each)) === fold(called)) ? spokenName(boss.name) : called
  return [...name].length > longestSpoken ? null : name
}

/**
 * Deals questions out: each goes to one person, and the first to another one too, so that answers can be compared. Where
 * there are more people than questions, several go to two.
 * @param most how many one person gets at most, before the second round.
 * @returns what each person gets, in the order of the questions.
 */
function dealOut<T>(questions: readonly T[], people: number, most: number): T[][] {
  const hands = Array.from({ length: people }, (): T[] => [])
  if (people === 0 || questions.length === 0) return hands
  const first = Math.min(questions.length, people * most)
  const cards = Array.from(
    { length: Math.max(first, people) },
    (_, at) => questions.slice(at % questions.length)[0] as T,
  )
  for (const [at, card] of cards.entries()) hands[at % people]?.push(card)
  const isComparable = people < 2 || people > questions.length
  if (!isComparable) hands.at(-1)?.unshift(questions[0] as T)
  return hands
}
