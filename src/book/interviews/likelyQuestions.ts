import { oneLine } from '../../text/oneLine.js'
import { fold } from '../identity/fold.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { ascending } from '../model/order.js'
import type { Book, Interview } from '../model/schema.js'

/** A question that the user is likely to hear. */
export interface LikelyQuestion {
  text: string
  /** The user's answer; the book has none yet. */
  answer: null
  /** Whether it hurt in an earlier interview there. */
  hurt: boolean
}

/** What is asked in nearly every interview (METHOD section 5). */
const usualQuestions: readonly string[] = [
  'Tell me about yourself.',
  'Why do you want to work here?',
  'Why are you looking?',
  'What are you proudest of in your work?',
  "What's your biggest weakness?",
  'Tell me about a time when something went wrong.',
  'Why should we hire you?',
  'What are you hoping to earn?',
]

/** The questions to be ready for: first those that hurt at this company, the latest first, then the usual ones. */
export function likelyQuestions(book: Book, { company }: Interview): LikelyQuestion[] {
  const hurt = book.interviews
    .filter((each) => isSameCompanyIn(book, each.company, company))
    .flatMap(({ debriefs }) => debriefs)
    .toSorted((a, b) => ascending(b.on, a.on))
    .flatMap(({ asked }) => asked.map(oneLine))
    .filter(Boolean)
  const found = new Map<string, LikelyQuestion>()
  for (const text of [...hurt, ...usualQuestions]) {
    const key = wordsOf(text) || text
    if (!found.has(key)) found.set(key, { text, answer: null, hurt: hurt.includes(text) })
  }
  return [...found.values()]
}

/** The words of a question, without what distinguishes two ways to write it. */
function wordsOf(text: string): string {
  return (
    fold(text)
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
