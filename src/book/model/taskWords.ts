import { agoWords } from '../dates/agoWords.js'
import { type Day, shortDay } from '../dates/day.js'
import type { DueKind } from './followUpKind.js'
import { kindLabels } from './labels.js'

/**
 * What the words for a follow-up depend on: the names of its contact and of the one it is about, and of an introduction the
 * day on which the user asked for it.
 */
export interface Task {
  kind: DueKind
  why: string | null
  promisedOn?: Day | null | undefined
  contactName?: string | null | undefined
  aboutName?: string | null | undefined
  askedOn?: Day | null | undefined
}

/**
 * What a follow-up asks the user to do, in a few words: its reason, or else its kind. A promise says whose it is, and by
 * when it was to be kept.
 * @example taskWords({ kind: 'tell-host', why: null, aboutName: 'Lee Park' }, today) // 'say how it went with Lee Park'
 * @example taskWords({ kind: 'promise', why: 'send the study', promisedOn }, today) // 'you promised: send the study, by Fri 27 Nov'
 * @example taskWords({ kind: 'awaited-introduction', why: null, contactName, aboutName, askedOn }, today)
 *   // 'you asked Stan Smith a week ago to introduce you to Lee Park'
 */
export function taskWords(task: Task, today: Day): string {
  const { kind, why, promisedOn, aboutName } = task
  if (kind === 'awaited-introduction') return introductionWords(task, today)
  const by = promisedOn ? `, by ${shortDay(promisedOn, today)}` : ''
  if (why !== null && kind === 'promise') return `you promised: ${why}${by}`
  if (why !== null && kind === 'their-promise') return `they promised: ${why}${by}`
  return why ?? `${kindLabels[kind]}${aboutName ? ` with ${aboutName}` : ''}`
}

function introductionWords({ contactName, aboutName, askedOn }: Task, today: Day): string {
  const host = contactName ?? 'them'
  const when = askedOn ? ` ${agoWords(askedOn, today)}` : ''
  return `you asked ${host}${when} ${aboutName ? `to introduce you to ${aboutName}` : 'for an introduction'}`
}
