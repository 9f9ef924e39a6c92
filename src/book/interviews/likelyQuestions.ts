import { oneLine } from '../../text/oneLine.js'
import { fold } from '../identity/fold.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { contactById } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Interview, Practice } from '../model/schema.js'
import { type KnownQuestion, keyOf, questionsOf } from '../stories/question.js'
import { type Round, shippedQuestion } from '../stories/shippedQuestions.js'

/** A question that the user is likely to hear. */
export interface LikelyQuestion {
  text: string
  /** The user's answer; null for none. */
  answer: string | null
  /** Whether it hurt in an earlier interview there. */
  hurt: boolean
  /** The id of the question, where it is more than the words that hurt; null for those. */
  id: string | null
  practiced: Practice[]
}

/** Of the shipped questions for any round those that are asked nearly everywhere (METHOD section 5). */
const usual = new Set([
  'about-yourself',
  'why-here',
  'why-you-left',
  'proudest',
  'biggest-weakness',
  'went-wrong',
  'why-hire-you',
  'salary',
])

/**
 * The questions to be ready for: first those that hurt at this company, the latest first, then the user's own, the usual
 * ones, those with an answer, and those of this kind of round.
 */
export function likelyQuestions(
  book: Book,
  interview: Pick<Interview, 'company' | 'round' | 'interviewers'>,
): LikelyQuestion[] {
  const all = questionsOf(book).filter((each) => each.for === 'me')
  const hurt = book.interviews
    .filter((each) => isSameCompanyIn(book, each.company, interview.company))
    .flatMap(({ debriefs }) => debriefs)
    .toSorted((a, b) => ascending(b.on, a.on))
    .flatMap(({ asked }) => asked.map(oneLine))
    .filter(Boolean)
  const rounds = roundsOf(book, interview)
  const isOfRound = ({ id }: KnownQuestion) => rounds.has(shippedQuestion(id)?.round ?? 'any')
  const known = [
    ...all.filter(({ shipped }) => !shipped),
    ...all.filter(({ id }) => usual.has(id)),
    ...all.filter(({ shipped, answer }) => shipped && answer !== null),
    ...all.filter((each) => each.shipped && isOfRound(each)),
  ]
  const found = new Map<string, LikelyQuestion>()
  for (const text of hurt) {
    const same = all.find((each) => keyOf(each.text) === keyOf(text))
    add(found, {
      text,
      answer: same?.answer ?? null,
      hurt: true,
      id: same?.id ?? null,
      practiced: same?.practiced ?? [],
    })
  }
  for (const { text, answer, id, practiced } of known) add(found, { text, answer, hurt: false, id, practiced })
  return [...found.values()]
}

function add(found: Map<string, LikelyQuestion>, question: LikelyQuestion): void {
  const key = keyOf(question.text)
  if (!found.has(key)) found.set(key, question)
}

/** From how many people on an interview is one before several. */
const panelSize = 3

/** The kinds of round that an interview is, by its name, and by how many are there and what they do. */
function roundsOf(book: Book, { round = '', interviewers }: Pick<Interview, 'round' | 'interviewers'>): Set<Round> {
  const name = fold(round)
  const titles = interviewers.map((id) => fold(contactById(book, id)?.title ?? ''))
  const isHr = (text: string) => /\b(?:hr|human resources|people|recruit\w*|talent)\b/.test(text)
  const found: [Round, boolean][] = [
    ['phone-screen', /\b(?:phone|screen\w*)\b/.test(name)],
    ['first', /\b(?:first|1st|1)\b/.test(name)],
    ['panel', /\bpanel\b/.test(name) || interviewers.length >= panelSize],
    ['final', /\b(?:final|last)\b/.test(name)],
    ['hr', isHr(name) || titles.some(isHr)],
    ['peers', /\b(?:peers?|team)\b/.test(name)],
  ]
  return new Set(found.flatMap(([kind, is]) => (is ? kind : [])))
}
