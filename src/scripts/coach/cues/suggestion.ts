import { type Place, phrases, placesOf } from '../phrases/phrases.js'
import type { Body, Sentence } from '../text/body.js'
import { hasCapital } from '../text/capital.js'
import { isCommon } from '../text/english.js'
import { plainWord } from '../text/plain.js'

/** Somebody else speaks of the reader. */
const suggestion = phrases(`
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
/** These do not speak for anybody; “I thought that you …” is nobody's suggestion. */
const nobody = /^(?:i|we|you|they|linkedin|google|people|everyone|everybody|have|and|but|or|not|would|is|are)$/
const longestName = 4

/** Whether somebody other than writer and reader speaks of the reader. */
export function isSuggested(sentence: Sentence): boolean {
  for (const place of placesOf(sentence, suggestion)) {
    const speaker = sentence.plain[speakerAt(sentence, place)]?.word
    if (speaker !== undefined && !nobody.test(speaker)) return true
  }
  return false
}

/** The names of those who suggested the reader, as they stand before the verb: “My friend Stan Smith suggested”. */
export function introducers({ sentences }: Body): string[] {
  const names = sentences.flatMap((sentence) =>
    placesOf(sentence, suggestion).map((place) => nameUpTo(sentence, speakerAt(sentence, place))),
  )
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The place of the word before the verb, adverbs left out. */
function speakerAt({ plain }: Sentence, { from }: Place): number {
  let at = from - 1
  while (at >= 0 && adverbs.test(plain[at]?.word ?? '')) at--
  return at
}

function nameUpTo({ plain, words }: Sentence, at: number): string {
  const end = (plain[at]?.from ?? -1) + 1
  let start = end
  while (start > 0 && end - start < longestName && isNameWord(words[start - 1] ?? '')) start--
  return words.slice(start, end).join(' ')
}

/** A word as names have them: a capital, no stop after it but that of an initial or a title. */
export function isNameWord(word: string): boolean {
  const isWritten = /^[^\d.,;:!?…()[\]{}<>@/"“”]+$/.test(word) || /^(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof)\.$/.test(word)
  return isWritten && hasCapital(word) && !isCommon(plainWord(word))
}
