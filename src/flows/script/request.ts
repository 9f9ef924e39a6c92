import type { Day } from '../../book/dates/day.js'
import type { Channel, Outcome } from '../../book/model/channel.js'
import type { Contact } from '../../book/model/schema.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { ContactOrName } from '../people/resolveContact.js'
import type { ScriptToWrite } from './beforeAsking.js'
import type { NewSubject } from './subject.js'

/** What the user wants of a script. What is undefined comes from the book, from questions, or from defaults. */
export interface ScriptRequest {
  template?: string
  channel?: Channel
  /** The recipient. */
  to?: ContactOrName | null
  /** The introducer. */
  via?: ContactOrName | null
  /** The person whom it is about. */
  about?: Contact | NewSubject | null
  /** Values by the names of slots; they override what the book knows. */
  set?: Record<string, string>
  /** The day of the next contact that the script promises; null for no promise, undefined for the default day. */
  nextContactOn?: Day | null
  /** Whether to fill an unknown slot with a placeholder in brackets instead of asking. */
  withPlaceholders?: boolean
  /** Called when it is known for whom the script is, before the user is asked for anything that it says. */
  beforeWriting?: (script: ScriptToWrite) => Promise<void>
  /** Set when the script is logged: it then needs a recipient, and a call needs an outcome. */
  toLog?: Pick<LogRequest, 'outcome'> | null
}

/** How the user wants a script to be logged. */
export interface LogRequest {
  outcome?: Outcome
  /** A follow-up that the user asked for. */
  followUp?: NewTouch['followUp']
  /** The name of a sequence to start. */
  sequence?: string
  /** Whether to open only the follow-ups that the user asked for. */
  noFollowUps?: boolean
  /** Whether the recipient, and who the script is about, may be added to the book. */
  addContact?: boolean
}
