import type { Day } from '../../book/dates/day.js'
import type { Channel } from '../../book/model/channel.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import type { Finding } from '../../scripts/coach/coach.js'
import type { Metrics } from '../../scripts/metrics.js'
import type { Slot } from '../../scripts/template.js'
import type { NamedPerson } from '../people/findPerson.js'

/** A script with all that the steps after it need to know. */
export interface PreparedScript {
  script: FilledScript
  /** What using it does. */
  use: UsedScript
  /** The slots that the person was asked for. */
  slotsAsked: Slot[]
  /** What was taken from notes without anybody having looked at it. */
  notesToReview: string[]
  /** The day on which it promises to be in touch. */
  nextContactOn: Day | null
  /** The contact it is about. */
  aboutId: string | null
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
