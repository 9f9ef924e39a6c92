import type { Channel } from '../../../book/model/channel.js'
import type { LengthLimit } from '../../../book/model/settings.js'

/** A text to say or send, and what is known about it. */
export interface Draft {
  text: string
  subject: string | null
  channel: Channel
  /** The name of the one it is for, where that is known. */
  to: string | null
  /** Whether they have been in touch before; null where only the words can tell. */
  earlier: boolean | null
  /** They have answered before, and nothing was ever given to them. */
  nothingGiven: boolean
  /** The limit of length that its template names instead of its channel's. */
  limit: LengthLimit | null
}
