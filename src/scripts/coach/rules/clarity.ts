import type { Sentence } from '../text/body.js'
import { hasLetter } from '../text/letters.js'
import { readingGrade, readingGradeUpperBound } from '../text/readingGrade.js'
import type { DraftAnalysis, Rule } from './rule.js'

const maxWords = 40
/** The smallest number of words for which a reading grade is meaningful. */
const minWords = 30
/** Grades above the limit that are still accepted, because a formula that counts syllables is not exact. */
const margin = 2

/** Rules about what makes a text hard to understand. */
export const clarityRules: Rule[] = [
  {
    id: 'hard-to-read',
    severity: 'hint',
    source: 'METHOD section 8: the voice, by example',
    appliesTo: 'English',
    check: hardToRead,
  },
]

async function hardToRead({ body, limits }: DraftAnalysis): Promise<string | null> {
  const long = body.sentences.find((each) => wordCount(each) > maxWords)
  if (long)
    return `The sentence that begins “${long.words.slice(0, 4).join(' ')}…” has ${wordCount(long)} words, more than anybody keeps in mind. Make two or three of it.`
  const maxGrade = limits.readingGrade + margin
  if (
    body.sentences.flatMap((each) => each.words).length < minWords ||
    readingGradeUpperBound(body.sentences) <= maxGrade
  )
    return null
  const grade = await readingGrade(body.sentences)
  if (grade <= maxGrade) return null
  return `This reads like year ${Math.round(grade)} at school, and tired eyes give up there. Use shorter words and sentences, as you would say it across a table.`
}

function wordCount({ words }: Sentence): number {
  return words.filter(hasLetter).length
}
