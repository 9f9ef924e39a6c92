import type { Day } from '../../book/dates/day.js'
import type { Channel, Outcome } from '../../book/model/channel.js'
import type { PersonOrName } from '../people/findPerson.js'

/** What was said about a script; what is left out, the book knows, the person is asked for, or the usual stands for. */
export interface ScriptRequest {
  template?: string
  channel?: Channel
  /** Whom it is for. */
  to?: PersonOrName | null
  /** Who suggested it. */
  via?: PersonOrName | null
  /** Whom it is about. */
  about?: PersonOrName | null
  /** Values of slots, which win over all that the book knows. */
  set?: Record<string, string>
  /** The day of the next contact, for the script to promise; null promises none, left out the usual one. */
  nextContactOn?: Day | null
  /** Nobody is asked for a slot: what is unknown stands in brackets, to be filled in while speaking. */
  withBlanks?: boolean
  /** It is to be logged, so the recipient has to be known, and the outcome of a call. */
  toLog?: Pick<LogRequest, 'outcome'> | null
}

/** What was said about logging a script. */
export interface LogRequest {
  outcome?: Outcome
  /** The day that the person wants a follow-up on. */
  followUpOn?: Day
  /** The sequence to start with it. */
  sequence?: string
  /** Open nothing by itself. */
  noFollowUps?: boolean
  /** Somebody who is not in the book yet may be added. */
  addContact?: boolean
}
