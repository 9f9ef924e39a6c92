import type { ClockTime } from '../dates/clock.js'
import type { Day } from '../dates/day.js'
import type { Channel, Outcome, Yield } from '../model/channel.js'
import type { Contact, FollowUp, Touch } from '../model/schema.js'
import type { UsedScript } from '../model/scriptEffects.js'
import type { KnownReferrals } from '../people/addReferrals.js'
import type { ContactFields } from '../people/contact.js'
import type { Referral } from '../people/referral.js'
import type { Promised } from './promise.js'

/** The contact of a touch: one in the book, or one to add. */
export type TouchContact = { id: string } | { add: ContactFields & { name: string } }

/** A touch as the user enters it. */
export interface NewTouch {
  contact: TouchContact
  /** The ids of the other contacts who took part. */
  with?: string[]
  on: Day
  channel?: Channel
  direction?: 'out' | 'in'
  outcome?: Outcome
  summary?: string
  got?: Yield[]
  gave?: string | null
  /** The people whom the contact named. */
  referred?: Referral[]
  /** Whether the contact's name may not be used with those whom they named. */
  notByName?: boolean
  /** The contact whom the message was about. */
  aboutId?: string | null
  /** The person whom the message was about, to add to the book, unless they are in it by now. */
  newAbout?: Referral | null
  /** The ids of the contacts about whom the user told the news. */
  told?: string[]
  /** The id of the interview of which the script told. */
  toldInterview?: string | undefined
  /** The script that was used. */
  script?: UsedScript | null
  /** What the user said they would do for the contact. */
  promised?: Promised[]
  /** What the contact said they would do. */
  theyPromised?: Promised[]
  /** The ids of promises, of either side, that are kept with this touch. */
  kept?: string[]
  /** The ids of good news, and of plans to bow out, that the user told. */
  said?: string[]
  /** A follow-up that the user asked for; `at` is the time of day, null or undefined for the whole day. */
  followUp?: { on: Day; at?: ClockTime | null; why?: string | null }
  /** The ids of other contacts whose sequence ends with this touch. */
  alsoStop?: string[]
  /** The name of a sequence that starts with this touch. */
  sequence?: string
  /** Whether a first written message opens a nudge (`script --log`). */
  nudge?: boolean
  /** Whether it is the meeting of an interview, which has opened the thanks for it already. */
  isInterview?: boolean
  /** Whether to leave all open follow-ups as they are. */
  keep?: boolean
  /** Whether to open only what the user asked for. */
  noFollowUps?: boolean
}

/** A logged touch, and everything that it changed. */
export interface LogResult extends KnownReferrals {
  interaction: Touch
  contact: Contact
  created: Contact[]
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
  /** Whether the contact's keep-in-touch interval was removed. */
  stoppedKeepingInTouch: boolean
  /** The ids of contacts at the same company with a running sequence; empty when the touch was no answer. */
  colleagues: string[]
}
