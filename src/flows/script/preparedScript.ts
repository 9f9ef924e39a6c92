import type { Day } from '../../book/dates/day.js'
import type { Channel } from '../../book/model/channel.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import type { Referral } from '../../book/people/referral.js'
import type { Finding } from '../../scripts/coach/coach.js'
import type { Metrics } from '../../scripts/metrics.js'
import type { Slot } from '../../scripts/template.js'
import type { NamedPerson } from '../people/resolveContact.js'

/** A script, and what the next steps need to know about it. */
export interface PreparedScript {
  script: FilledScript
  /** The template that was used, and its effects on follow-ups. */
  use: UsedScript
  /** The slots that the user was asked for. */
  slotsAsked: Slot[]
  /** The texts from notes that the user has not seen yet. */
  notesToReview: string[]
  /** The day of the next contact that it promises; null for none. */
  nextContactOn: Day | null
  /** The id of the contact it is about; null for none. */
  aboutId: string | null
  /** The person it is about, where they are not in the book; null for none. */
  newAbout: Referral | null
  /** The id of the interview of which it tells; undefined for none. */
  toldInterview: string | undefined
}

/** A script, ready to say or send, as `--json` shows it (CLI contract, Scripts). */
export interface FilledScript {
  template: string
  channel: Channel
  to: NamedPerson | null
  via: NamedPerson | null
  subject: string | null
  text: string
  slots: Record<string, string>
  metrics: Metrics
  findings: Finding[]
}
