import type { Body, Sentence } from '../text/body.js'
import type { SpokenPart, StoryDraft } from './storyDraft.js'

/** A story with everything that the rules need to know about it, computed once. */
export interface StoryAnalysis {
  story: StoryDraft
  /** The role that the teller is looking for; null where it is unknown. */
  role: string | null
  /** How long it takes to tell (`storySeconds`), and how long it may take. */
  seconds: number
  maxSeconds: number
  parts: Record<SpokenPart, Sentence[]>
  /** All parts, as one text. */
  whole: Body
}

/** One rule of the coach of stories. */
export interface StoryRule {
  id: string
  severity: 'warning' | 'hint'
  /** The source of the rule. */
  source: string
  /** The texts that the rule judges: length is the same in any language, words are judged in English only. */
  appliesTo: 'any text' | 'English'
  /** A sentence or two that say what is wrong, why it matters, and what to do instead; null where nothing is wrong. */
  check(analysis: StoryAnalysis): string | null
}
