import type { Channel, Outcome } from '../model/channel.js'

/** Everyday phrases that say how a touch ended and nothing else, as `outcomeKey` writes them: without small words. */
export interface OutcomePhrases {
  outcome: Outcome
  /** The channel of the touch when the user names none; by default the usual one. */
  channel?: Channel
  /**
   * Who did it, where that matters: “I said no” is no no of theirs. A phrase in two groups means the first one, unless
   * the text says who: “emailed” is the user, “emailed me” the contact.
   */
  by?: 'me' | 'them'
  /** Whether the phrases say a little more than the outcome, so that they stay in the summary. */
  isKept?: true
  phrases: string[]
}

/** Phrases that are written with commas between them. */
export const list = (text: string) => text.split(/,\s+/)
