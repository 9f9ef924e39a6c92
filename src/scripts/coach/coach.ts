import type { Settings } from '../../book/model/settings.js'
import { type Metrics, measure } from '../metrics.js'
import { showsEarlierTouch } from './cues/touch.js'
import { praiseFor } from './praise.js'
import { rules } from './rules/allRules.js'
import type { Draft } from './rules/draft.js'
import type { Reading } from './rules/rule.js'
import { readBody, type Vocabulary } from './text/body.js'

export type { Draft } from './rules/draft.js'

/** What the coach has to say about a text; a hint weighs less than a warning. */
export interface Finding {
  rule: string
  severity: 'warning' | 'hint'
  message: string
}

export interface Advice {
  metrics: Metrics
  findings: Finding[]
  /** What the text does well. */
  praise: string[]
  /** Whether its words were understood; otherwise only length, gaps and capitals were looked at. */
  isRead: boolean
}

/**
 * Reads a draft as a coach would, and says what may keep it from being answered. It judges the words alone, whatever
 * template they came from, warns and never refuses. The rules stand in `rules/`.
 */
export async function coach(draft: Draft, limits: Settings): Promise<Advice> {
  const reading = read(draft, limits)
  const findings: Finding[] = []
  for (const { id, severity, on, finds } of rules) {
    if (on !== 'any text' && !reading.body.isEnglish) continue
    if (on === 'English first contacts' && !reading.isFirst) continue
    const message = await finds(reading)
    if (message !== null) findings.push({ rule: id, severity, message })
  }
  return {
    metrics: reading.metrics,
    findings,
    isRead: reading.body.isEnglish,
    // Looked for only where somebody asks: a script is not praised.
    get praise() {
      return praiseFor(reading)
    },
  }
}

function read(draft: Draft, limits: Settings): Reading {
  const vocabulary: Vocabulary = new Map()
  const body = readBody(draft.text, vocabulary)
  const subject = readBody(draft.subject ?? '', vocabulary)
  const isFirst = draft.earlier !== true && !showsEarlierTouch(body, draft.subject)
  const metrics = measure(draft.text, draft.to, body)
  return { draft, limits, metrics, body, subject, isFirst }
}
