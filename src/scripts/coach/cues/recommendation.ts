import { findPhrases, phrases, type WordRange } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { isCommonWord } from '../text/english.js'
import { hasCapital } from '../text/letters.js'
import { normalizeWord } from '../text/normalizeWords.js'

/** What a third person did to bring writer and reader together. */
const recommendations = phrases(`
  suggested/suggests/recommended/recommends/proposed/mentioned/mentions/advised/urged/encouraged/told/tells/asked/
    thought/said/says/thinks/believes/reckons/insisted to_me? that? i/you/your/me/we/us/few
  referred/introduced/sent/directed/pointed/connected/steered me/us
  gave me your/you
  passed/shared/forwarded me/on/along? your name/number/email/details/contact/card
  put me/us in touch
  speaks/speak/spoke/talks/talked/thinks/raves/raved so/very/most? highly/warmly/well/fondly/the_world of/about you/
    your
  named you
`)
const adverbs = /^(?:has|had|just|once|kindly|also|recently|both|always|often|first|very|highly|warmly)$/
/** Words that are not a recommender: in “I thought that you …” nobody recommends anything. */
const notRecommenders = /^(?:i|we|you|they|linkedin|google|people|everyone|everybody|have|and|but|or|not|would|is|are)$/
const maxNameWords = 4

/** Whether a third person recommends the reader or the contact between the two. */
export function isRecommended(sentence: Sentence): boolean {
  for (const range of findPhrases(sentence, recommendations)) {
    const speaker = sentence.normalized[speakerIndex(sentence, range)]?.word
    if (speaker !== undefined && !notRecommenders.test(speaker)) return true
  }
  return false
}

/** The names of the people who recommended the reader, read before the verb: “My friend Stan Smith suggested”. */
export function recommenderNames({ sentences }: Body): string[] {
  const names = sentences.flatMap((sentence) =>
    findPhrases(sentence, recommendations).map((range) => nameEndingAt(sentence, speakerIndex(sentence, range))),
  )
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The index of the last word before the verb, adverbs skipped; -1 where there is none. */
function speakerIndex({ normalized }: Sentence, { from }: WordRange): number {
  let index = from - 1
  while (index >= 0 && adverbs.test(normalized[index]?.word ?? '')) index--
  return index
}

function nameEndingAt({ normalized, words }: Sentence, index: number): string {
  const end = (normalized[index]?.writtenIndex ?? -1) + 1
  let start = end
  while (start > 0 && end - start < maxNameWords && isNameWord(words[start - 1] ?? '')) start--
  return words.slice(start, end).join(' ')
}

/**
 * Whether a word can be part of a name: it begins with a capital, and has no punctuation after it except the period of
 * an initial or a title.
 */
export function isNameWord(word: string): boolean {
  const hasNameCharacters = /^[^\d.,;:!?…()[\]{}<>@/"“”]+$/.test(word) || /^(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof)\.$/.test(word)
  return hasNameCharacters && hasCapital(word) && !isCommonWord(normalizeWord(word))
}
