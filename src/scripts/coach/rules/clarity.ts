import type { Sentence } from '../text/body.js'
import { hasLetter } from '../text/capital.js'
import { gradeAtMost, gradeOf } from '../text/grade.js'
import type { Reading, Rule } from './rule.js'

const mostWords = 40
/** Fewer words say nothing about how hard a text is to read. */
const leastWords = 30
/** A formula that counts syllables is no judge of single words: only what is clearly above the limit is named. */
const margin = 2

/** What makes a text hard to take in. */
export const clarityRules: Rule[] = [
  {
    id: 'hard-to-read',
    severity: 'hint',
    source: 'METHOD section 8: the voice, by example',
    on: 'English',
    finds: hardToRead,
  },
]

async function hardToRead({ body, limits }: Reading): Promise<string | null> {
  const long = body.sentences.find((each) => lengthOf(each) > mostWords)
  if (long)
    return `The sentence that begins “${long.words.slice(0, 4).join(' ')}…” has ${lengthOf(long)} words, more than anybody keeps in mind. Make two or three of it.`
  const most = limits.readingGrade + margin
  if (body.sentences.flatMap((each) => each.words).length < leastWords || gradeAtMost(body.sentences) <= most)
    return null
  const grade = await gradeOf(body.sentences)
  if (grade <= most) return null
  return `This reads like year ${Math.round(grade)} at school, and tired eyes give up there. Use shorter words and sentences, as you would say it across a table.`
}

function lengthOf({ words }: Sentence): number {
  return words.filter(hasLetter).length
}
