import type { Day } from '../dates/day.js'
import type { Channel, Outcome, Yield } from '../model/channel.js'
import type { Contact, FollowUp, Touch } from '../model/schema.js'
import type { UsedScript } from '../model/scriptEffects.js'
import type { ReferralsAdded } from '../people/addReferrals.js'
import type { ContactFields } from '../people/contact.js'
import type { Referral } from '../people/referral.js'

/** Whom a touch is with: a contact, or one to add with it. */
export type TouchContact = { id: string } | { add: ContactFields & { name: string } }

/** What a person says about one touch. */
export interface NewTouch {
  contact: TouchContact
  on: Day
  channel?: Channel
  direction?: 'out' | 'in'
  outcome?: Outcome
  summary?: string
  got?: Yield[]
  gave?: string | null
  /** Whom they named to me. */
  referred?: Referral[]
  aboutId?: string | null
  /** Of whom they heard what came of the talk with them. */
  told?: string[]
  /** The script that was said or sent. */
  script?: UsedScript | null
  /** A follow-up that the person wants. */
  followUp?: { on: Day; why?: string | null }
  /** Others at the same company whose sequence ends with this answer. */
  alsoStop?: string[]
  /** A sequence to start with it. */
  sequence?: string
  /** A first written contact opens a nudge (`script --log`). */
  nudge?: boolean
  /** Close and move nothing that is open. */
  keep?: boolean
  /** Open nothing by itself. */
  noFollowUps?: boolean
}

/** What a logged touch led to: for `--json`, and line by line for the person. */
export interface Logged extends Pick<ReferralsAdded, 'unarchived' | 'companyConflicts'> {
  interaction: Touch
  contact: Contact
  created: Contact[]
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
  /** Whether keeping in touch with them has ended. */
  stoppedKeepingInTouch: boolean
  /** Others at the same company for whom a sequence runs, where this was an answer. */
  colleagues: string[]
}
