import type { Channel, Outcome } from '../model/channel.js'

/** Everyday phrases that say how a touch ended and nothing else, as `outcomeKey` writes them: without small words. */
export interface OutcomePhrases {
  outcome: Outcome
  /** The channel of the touch when the user names none; by default the usual one. */
  channel?: Channel
  /** `in` where they got in touch. */
  direction?: 'in'
  /**
   * Who did it, where that matters: “I said no” is no no of theirs. A phrase in two groups means the first one, unless
   * the text says who: “emailed” is the user, “emailed me” the contact.
   */
  by?: 'me' | 'them'
  /** Whether the text has to say who: “called back” may be either, and “saw her” is a meeting where “saw” is not. */
  saysWho?: true
  /** Whether the phrases say a little more than the outcome, so that they stay in the summary. */
  isKept?: true
  /** Phrases with choices, see `phrasesOf`. */
  patterns: string[]
}

/** Phrases that are written with commas between them. */
export const list = (text: string) => text.split(/,\s+/)

/**
 * The phrases that a pattern stands for: `(a|b)` is one of them, `(a|)` is “a” or nothing.
 * @example phrasesOf('(is|) on (leave|vacation)') // ['is on leave', 'is on vacation', 'on leave', 'on vacation']
 */
export function phrasesOf(pattern: string): string[] {
  const [first = '', ...parts] = pattern.split(/[()]/)
  let phrases = [first]
  for (const [index, part] of parts.entries()) {
    const choices = index % 2 === 0 ? part.split('|') : [part]
    phrases = phrases.flatMap((begun) => choices.map((choice) => joined(begun, choice)))
  }
  return phrases.map((phrase) => phrase.trimEnd())
}

/** Two parts of a phrase, with one space where both have one, and none at the start. */
const joined = (begun: string, choice: string) =>
  begun + ((begun === '' || begun.endsWith(' ')) && choice.startsWith(' ') ? choice.slice(1) : choice)
