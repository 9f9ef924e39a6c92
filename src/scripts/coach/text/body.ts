import { isEnglish } from './english.js'
import { isLeave, openLetter } from './letter.js'
import { type PlainWord, plainWords } from './plain.js'
import { sentencesIn } from './sentences.js'

/** One sentence: its words as they stand there, and in plain words. */
export interface Sentence {
  words: string[]
  plain: PlainWord[]
  isQuestion: boolean
  /** Of the text that it is from. */
  vocabulary: Vocabulary
}

/** Where each plain word of a text and its subject stands, and each run of words, joined as “of_an_hour” is. */
export type Vocabulary = Map<string, Spot[]>

export interface Spot {
  sentence: Sentence
  at: number
}

/** What a text says between greeting and signature. */
export interface Body {
  sentences: Sentence[]
  /** The names that it greets. */
  greeted: string[]
  isEnglish: boolean
}

/** Words are read so far: whoever goes on for longer has one thing to mend, and `too-long` says so. */
const mostRead = 20_000

/**
 * Reads a text into sentences.
 * @param vocabulary gathers the text's words; a subject and its text share one
 * @example readBody('Hi Dana! I’m Jane.').sentences[0]?.plain.map((each) => each.word) // ['i', 'am', 'jane']
 */
export function readBody(text: string, vocabulary: Vocabulary = new Map()): Body {
  const { greeted, lines } = openLetter(text.slice(0, mostRead))
  const cut = sentencesIn(lines)
  if (cut.length > 1 && isLeave(cut.at(-1) ?? [])) cut.pop()
  const sentences = cut.map((words) => readSentence(words, vocabulary))
  return { sentences, greeted, isEnglish: isEnglish(sentences.flatMap((each) => each.plain)) }
}

/** The longest run of words that phrases name as one (`phrases.ts`). */
export const longestRun = 4

function readSentence(words: string[], vocabulary: Vocabulary): Sentence {
  const plain = words.flatMap(plainWords)
  const sentence = { words, plain, isQuestion: plain.at(-1)?.stop === '?', vocabulary }
  for (let at = 0; at < plain.length; at++) {
    let run = ''
    for (const { word } of plain.slice(at, at + longestRun)) {
      run = run === '' ? word : `${run}_${word}`
      const others = vocabulary.get(run)
      if (others === undefined) vocabulary.set(run, [{ sentence, at }])
      else others.push({ sentence, at })
    }
  }
  return sentence
}
