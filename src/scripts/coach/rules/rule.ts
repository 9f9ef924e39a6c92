import type { Settings } from '../../../book/model/settings.js'
import type { Metrics } from '../../metrics.js'
import type { Body } from '../text/body.js'
import type { Draft } from './draft.js'

/** A draft as it was read once for all rules. */
export interface Reading {
  draft: Draft
  limits: Settings
  metrics: Metrics
  body: Body
  /** The subject, read like a text; empty where there is none. */
  subject: Body
  /** They have not been in touch before, as far as anybody or the words say. */
  isFirst: boolean
}

/** One thing a coach looks at. */
export interface Rule {
  id: string
  severity: 'warning' | 'hint'
  /** Where it comes from. */
  source: string
  /** The texts it is for: the words of another language than English tell it nothing. */
  on: 'any text' | 'English' | 'English first contacts'
  /** A sentence that says what is amiss, why, and what to do instead; null where nothing is. */
  finds(reading: Reading): string | null | Promise<string | null>
}
