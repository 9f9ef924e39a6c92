import type { Settings } from '../../book/model/settings.js'
import { type Metrics, measure } from '../metrics.js'
import { showsEarlierTouch } from './cues/touch.js'
import { praiseFor } from './praise.js'
import { allRules } from './rules/allRules.js'
import type { Draft } from './rules/draft.js'
import type { DraftAnalysis } from './rules/rule.js'
import { readBody, type Vocabulary } from './text/body.js'

export type { Draft } from './rules/draft.js'

/** One finding of the coach about a text. A hint matters less than a warning. */
export interface Finding {
  rule: string
  severity: 'warning' | 'hint'
  message: string
}

/** Everything that the coach says about a text. */
export interface Advice {
  metrics: Metrics
  findings: Finding[]
  /** What the text does well, one sentence each. */
  praise: string[]
  /**
   * Whether the text is English and its words were judged; otherwise only length, placeholders and capitals were
   * checked.
   */
  isRead: boolean
}

/**
 * Checks a draft with all rules (`rules/`) and returns what may keep it from being answered. It judges only the words,
 * whatever template they came from; it warns and never refuses.
 */
export async function coach(draft: Draft, limits: Settings): Promise<Advice> {
  const analysis = analyze(draft, limits)
  const findings: Finding[] = []
  for (const { id, severity, appliesTo, check } of allRules) {
    if (appliesTo !== 'any text' && !analysis.body.isEnglish) continue
    if (appliesTo === 'English first contacts' && !analysis.isFirst) continue
    const message = await check(analysis)
    if (message !== null) findings.push({ rule: id, severity, message })
  }
  return {
    metrics: analysis.metrics,
    findings,
    isRead: analysis.body.isEnglish,
    // A getter, because most callers do not show praise.
    get praise() {
      return praiseFor(analysis)
    },
  }
}

function analyze(draft: Draft, limits: Settings): DraftAnalysis {
  const vocabulary: Vocabulary = new Map()
  const body = readBody(draft.text, vocabulary)
  const subject = readBody(draft.subject ?? '', vocabulary)
  const isFirst = draft.earlier !== true && !showsEarlierTouch(body, draft.subject)
  const metrics = measure(draft.text, draft.to, body)
  return { draft, limits, metrics, body, subject, isFirst }
}
