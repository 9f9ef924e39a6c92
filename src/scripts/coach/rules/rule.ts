import type { Settings } from '../../../book/model/settings.js'
import type { Metrics } from '../../metrics.js'
import type { Body } from '../text/body.js'
import type { Draft } from './draft.js'

/** A draft with everything that the rules need to know about it, computed once. */
export interface DraftAnalysis {
  draft: Draft
  limits: Settings
  metrics: Metrics
  body: Body
  /** The subject, parsed like a text; empty where there is none. */
  subject: Body
  /** Whether this is the first contact, as far as the book and the words tell. */
  isFirst: boolean
}

/** One rule of the coach. */
export interface Rule {
  id: string
  severity: 'warning' | 'hint'
  /** The source of the rule. */
  source: string
  /** The texts that the rule checks; most rules can judge only English. */
  appliesTo: 'any text' | 'English' | 'English first contacts'
  /** A sentence that says what is wrong, why, and what to do instead; null where nothing is wrong. */
  check(reading: DraftAnalysis): string | null | Promise<string | null>
}
