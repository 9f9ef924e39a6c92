import { fold } from '../identity/fold.js'
import type { NewTouch } from './newTouch.js'
import { type OutcomePhrases, outcomePhrases } from './outcomePhrases.js'

/**
 * A touch whose summary is nothing but an outcome in words has that outcome (CLI contract, Log): `no answer` is not a
 * talk. Unchanged when the user named the outcome, and for any other summary.
 * @example withOutcomeInWords({ on, summary: 'Left a voicemail.' }).outcome // 'left-message'
 */
export function withOutcomeInWords<T extends Omit<NewTouch, 'contact'>>(touch: T): T {
  const found = touch.outcome === undefined && touch.summary ? findPhrases(touch.summary) : undefined
  // What they wrote cannot be “sent”, nor can it be “no answer”: then the words are what they wrote.
  if (found === undefined || (touch.direction === 'in' && !answers.has(found.outcome))) return touch
  const { outcome, channel, isKept } = found
  return { ...touch, outcome, channel: touch.channel ?? channel, summary: isKept ? touch.summary : '' }
}

const answers: ReadonlySet<string> = new Set(['replied', 'spoke', 'met', 'declined'])

/** A longer summary says more than an outcome. */
const maxLength = 60

let phraseIndex: Map<string, OutcomePhrases> | undefined

/** The phrases that a text is one of; undefined for none. */
function findPhrases(text: string): OutcomePhrases | undefined {
  if (text.length > maxLength) return undefined
  phraseIndex ??= new Map(outcomePhrases.flatMap((each) => each.phrases.map((phrase) => [phrase, each] as const)))
  const key = outcomeKey(text)
  const [first = '', ...others] = key.split(' ')
  return phraseIndex.get(key) ?? (attempts.has(first) ? phraseIndex.get(others.join(' ')) : undefined)
}

/** Words that say nothing about the outcome. */
const smallWords = new Set(
  'i we she he they her him his them their the a an another my me us just but and so still then again yet today'.split(
    ' ',
  ),
)

/** Words for the attempt itself: in "called, no answer" the outcome comes after them. */
const attempts = new Set(['called', 'phoned', 'rang', 'tried', 'dialed'])

/** Different ways to write the same. */
const spellings: [RegExp, string][] = [
  [/[,;:()]/g, ' '],
  [/\be-mail/g, 'email'],
  [/\bvoice[ -]mail/g, 'voicemail'],
  [/\b(?:no ?one|no-one)\b/g, 'nobody'],
  [/\bwon'?t\b/g, 'will not'],
  [/\bcan(?:'?t|not)\b/g, 'can not'],
  [/\b(did|does|do|could|would|was|is|are)n'?t\b/g, '$1 not'],
  [/\b(it|she|he)'s\b/g, '$1 is'],
]

/**
 * The words of a phrase that matter: without case, punctuation and small words, contractions written out.
 * @example outcomeKey('She didn’t pick up!') // 'did not pick up'
 */
export function outcomeKey(text: string): string {
  const spelled = spellings.reduce((phrase, [pattern, replacement]) => phrase.replace(pattern, replacement), fold(text))
  return spelled
    .split(' ')
    .map((word) => word.replace(/[.!…]{1,3}$/, ''))
    .filter((word) => word !== '' && !smallWords.has(word))
    .join(' ')
}
