import { isWritten, type Outcome } from '../model/channel.js'
import type { NewTouch } from './newTouch.js'
import { doerOf, keyOfWords, outcomeText, withVerbFirst, wordsAfterAttempt } from './outcomeKey.js'
import { outcomePhrases } from './outcomePhrases.js'
import { type OutcomePhrases, phrasesOf } from './phraseGroup.js'

/**
 * A touch whose summary is nothing but an outcome in words has that outcome (CLI contract, Log): `no answer` is not a
 * talk. Unchanged when the user named the outcome, and for any other summary.
 * @param name the name of the contact, which may stand in the summary.
 * @example withOutcomeInWords({ on, summary: 'Left Dana a voicemail.' }, 'Dana Reyes').outcome // 'left-message'
 */
export function withOutcomeInWords<T extends Omit<NewTouch, 'contact'>>(touch: T, name: string): T {
  if (touch.outcome !== undefined || !touch.summary) return touch
  const by = touch.direction === 'in' ? 'them' : undefined
  const found = findPhrases(touch.summary, '', by) ?? findPhrases(touch.summary, name, by)
  if (found === undefined || isContradicted(touch, found.outcome)) return touch
  const { outcome, channel, direction = touch.direction, isKept } = found
  return { ...touch, outcome, direction, channel: touch.channel ?? channel, summary: isKept ? touch.summary : '' }
}

/**
 * Whether the other options say that the words are no outcome: what they wrote cannot be “sent” or “no answer”, and a
 * message that was left in writing was sent.
 */
function isContradicted({ direction, channel }: Omit<NewTouch, 'contact'>, outcome: Outcome): boolean {
  if (direction === 'in') return !responses.has(outcome)
  return outcome === 'left-message' && channel !== undefined && isWritten(channel)
}

const responses: ReadonlySet<Outcome> = new Set(['replied', 'spoke', 'met', 'declined'])

/** A longer summary says more than an outcome. */
const maxLength = 80

type Found = Pick<OutcomePhrases, 'outcome' | 'channel' | 'direction' | 'isKept'>

/** What a text says, if it is one of the phrases, or an attempt and one of them; undefined for any other text. */
function findPhrases(text: string, name: string, by: OutcomePhrases['by']): Found | undefined {
  if (text.length > maxLength) return undefined
  const { words, hasAside } = outcomeText(text, name)
  const rest = wordsAfterAttempt(words)
  const found = lookUp(words, by) ?? lookUp(rest, by) ?? lookUpPlace(words, by) ?? lookUpTwo(words) ?? lookUpTwo(rest)
  return found && hasAside ? { ...found, isKept: true } : found
}

const phrasesByLastWord = new Map<string, Map<string, OutcomePhrases[]>>()

/**
 * The groups that have a phrase: most have one, what both may have done is in two. Patterns are made into phrases when
 * a text has one of their words.
 */
function groupsWith(phrase: string): OutcomePhrases[] | undefined {
  const lastWord = phrase.slice(phrase.lastIndexOf(' ') + 1)
  if (lastWord === '') return undefined
  const phrases = phrasesByLastWord.get(lastWord) ?? phrasesWith(lastWord)
  phrasesByLastWord.set(lastWord, phrases)
  return phrases.get(phrase)
}

function phrasesWith(word: string): Map<string, OutcomePhrases[]> {
  const found = new Map<string, OutcomePhrases[]>()
  for (const group of outcomePhrases)
    for (const phrase of group.patterns.filter((pattern) => pattern.includes(word)).flatMap(phrasesOf))
      found.set(phrase, [...(found.get(phrase) ?? []), group])
  return found
}

/** The group of phrases that has these words, or the same in the passive, where the user did it if nothing else is said. */
function lookUp(words: readonly string[], by?: OutcomePhrases['by']): OutcomePhrases | undefined {
  return lookUpOrdered(words, by) ?? lookUpOrdered(withVerbFirst(words), by ?? 'me')
}

/** The group of phrases that has these words in this order; `by` says who did it where the words do not. */
function lookUpOrdered(words: readonly string[], by?: OutcomePhrases['by']): OutcomePhrases | undefined {
  const doer = doerOf(words) ?? by
  return groupsWith(keyOfWords(words))?.find(
    (each) => each.by === undefined || each.by === doer || (doer === undefined && each.saysWho === undefined),
  )
}

/** A meeting and where it was: “had coffee at Peet's”. */
function lookUpPlace(words: readonly string[], by?: OutcomePhrases['by']): Found | undefined {
  const at = words.findIndex((word) => placeWords.has(word))
  const place = words.slice(at + 1)
  if (at < 1 || place.length === 0 || place.length > 4 || place.some((word) => notInPlaces.test(word))) return undefined
  const found = lookUp(words.slice(0, at), by)
  return found?.outcome === 'met' ? { ...found, isKept: true } : undefined
}

const placeWords = new Set(['at', 'in', 'near', 'after'])

/** Words that go on with something else, and years: “met in 2019” is how they know each other. */
const notInPlaces = /^(?:and|but|with|who|where|when|that|which|because|to|for|i|we|she|he|they|is|was|\d{4})$|\?$/

/** Two phrases of a call that did not reach the contact, one after the other: “no answer, left a message”. */
function lookUpTwo(words: readonly string[]): Found | undefined {
  for (let split = 1; split < words.length; split++) {
    const outcomes = [words.slice(0, split), words.slice(split)].map((each) => lookUp(each)?.outcome)
    if (!outcomes.every((each) => each === 'no-answer' || each === 'left-message')) continue
    const hasMessage =
      outcomes.includes('left-message') && !/\b(?:not leave|left no|without leaving)\b/.test(words.join(' '))
    return { outcome: hasMessage ? 'left-message' : 'no-answer', isKept: true }
  }
  return undefined
}
