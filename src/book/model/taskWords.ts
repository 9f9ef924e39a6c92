import { type Day, shortDay } from '../dates/day.js'
import type { DueKind } from './followUpKind.js'
import { kindLabels } from './labels.js'

/** What the words for a follow-up depend on; `aboutName` is the name of the contact it is about. */
export interface Task {
  kind: DueKind
  why: string | null
  promisedOn?: Day | null | undefined
  aboutName?: string | null | undefined
}

/**
 * What a follow-up asks the user to do, in a few words: its reason, or else its kind. A promise says whose it is, and by
 * when it was to be kept.
 * @example taskWords({ kind: 'tell-host', why: null, aboutName: 'Lee Park' }, today) // 'say how it went with Lee Park'
 * @example taskWords({ kind: 'promise', why: 'send the study', promisedOn }, today) // 'you promised: send the study, by Fri 27 Nov'
 */
export function taskWords({ kind, why, promisedOn, aboutName }: Task, today: Day): string {
  const by = promisedOn ? `, by ${shortDay(promisedOn, today)}` : ''
  if (why !== null && kind === 'promise') return `you promised: ${why}${by}`
  if (why !== null && kind === 'their-promise') return `they promised: ${why}${by}`
  return why ?? `${kindLabels[kind]}${aboutName ? ` with ${aboutName}` : ''}`
}
