import type { Channel } from '../../../book/model/channel.js'
import type { LengthLimit } from '../../../book/model/settings.js'

/** A text to say or send, and what is known about its reader. */
export interface Draft {
  text: string
  subject: string | null
  channel: Channel
  /** The reader's name; null where it is unknown. */
  to: string | null
  /** Whether the two have been in touch before; null where only the words can tell. */
  earlier: boolean | null
  /** The reader has answered before, and the writer has never given them anything. */
  nothingGiven: boolean
  /** How many times the reader has helped since the writer gave something back; null for less than three times. */
  helpedOften?: number | null
  /** Whether whoever introduced the two would rather not be named. */
  isUnnamed?: boolean
  /** The length limit that the template sets in place of its channel's limit. */
  limit: LengthLimit | null
}
