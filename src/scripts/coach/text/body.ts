import { isEnglish } from './english.js'
import { isFarewellSentence, parseLetter } from './letter.js'
import { type NormalizedWord, normalizeWords } from './normalizeWords.js'
import { splitSentences } from './sentences.js'

/** One sentence: its words as written and as normalized words. */
export interface Sentence {
  words: string[]
  normalized: NormalizedWord[]
  isQuestion: boolean
  /** The vocabulary of the whole text. */
  vocabulary: Vocabulary
}

/**
 * The positions of each normalized word in a text and its subject, and of each run of words, joined by underscores as
 * in “of_an_hour”.
 */
export type Vocabulary = Map<string, WordPosition[]>

/** The position of a word, or of the first word of a run. */
export interface WordPosition {
  sentence: Sentence
  index: number
}

/** The sentences of a text between greeting and signature. */
export interface Body {
  sentences: Sentence[]
  /** The names in the greeting. */
  greetedNames: string[]
  isEnglish: boolean
}

/** Only this much of a text is parsed. A longer one has one problem to fix, which the rule `too-long` reports. */
const maxCharacters = 20_000

/**
 * Parses a text into sentences.
 * @param vocabulary collects the words of the text; a subject and its text share one
 * @example readBody('Hi Dana! I’m Jane.').sentences[0]?.normalized.map((each) => each.word) // ['i', 'am', 'jane']
 */
export function readBody(text: string, vocabulary: Vocabulary = new Map()): Body {
  const { greetedNames, lines } = parseLetter(text.slice(0, maxCharacters))
  const sentenceWords = splitSentences(lines)
  if (sentenceWords.length > 1 && isFarewellSentence(sentenceWords.at(-1) ?? [])) sentenceWords.pop()
  const sentences = sentenceWords.map((words) => readSentence(words, vocabulary))
  return { sentences, greetedNames, isEnglish: isEnglish(sentences.flatMap((each) => each.normalized)) }
}

/**
 * Parses prose that has neither greeting nor signature, such as a story that is told: every line counts.
 * @param vocabulary collects the words; the parts of one story share it
 * @example readProse('Perfectionism').sentences.length // 1
 */
export function readProse(text: string, vocabulary: Vocabulary = new Map()): Sentence[] {
  const lines = text.slice(0, maxCharacters).split(/\r\n?|[\n\u2028\u2029]/)
  return splitSentences(lines).map((words) => readSentence(words, vocabulary))
}

/** The longest run of words that a phrase can name as one option (`phrases.ts`). */
export const maxRunLength = 4

function readSentence(words: string[], vocabulary: Vocabulary): Sentence {
  const normalized = words.flatMap(normalizeWords)
  const sentence = { words, normalized, isQuestion: normalized.at(-1)?.stop === '?', vocabulary }
  for (let index = 0; index < normalized.length; index++) {
    let run = ''
    for (const { word } of normalized.slice(index, index + maxRunLength)) {
      run = run === '' ? word : `${run}_${word}`
      const positions = vocabulary.get(run)
      if (positions === undefined) vocabulary.set(run, [{ sentence, index }])
      else positions.push({ sentence, index })
    }
  }
  return sentence
}
