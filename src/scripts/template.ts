import type { Channel } from '../book/model/channel.js'
import type { FollowUpKind } from '../book/model/followUpKind.js'
import type { UsedScript } from '../book/model/scriptEffects.js'
import type { LengthLimit } from '../book/model/settings.js'

/** A value that a script needs. */
export interface Slot {
  name: string
  /** The question that asks for it. */
  ask: string
  /** Where the book may know it from, tried in order: `profile.role`, `to.industry`, `via.name`. */
  from: string[]
  /** What stands there when nobody says anything; null where it must be said. */
  default: string | null
  example: string
}

/** A template file, read: its front matter and its text. */
export interface TemplateSource {
  id: string
  title: string
  purpose: string
  when: string
  /** Where it can be used; the first is the usual one. */
  channels: Channel[]
  /** The limit of its length, where that is not its channel's own. */
  limit: LengthLimit | null
  /** The subject of its e-mail, itself a template. */
  subject: string | null
  slots: Slot[]
  /** What using it does (book/model/scriptEffects.ts); null where its file does not say. */
  fulfills: FollowUpKind | null
  opens: FollowUpKind | null
  expectsAnswer: boolean | null
  body: string
  /** Where its parts stand in the file, for messages. */
  lines: { subject: number; slots: number[]; body: number }
}

/** What a template may name beside its slots: `me.phone`, `again` (the day of the next touch, as one says it). */
export interface Known {
  slots: Record<string, string>
  me: Record<string, string>
  again: string
}

/** A script, filled. */
export interface Script {
  subject: string | null
  text: string
}

/** A template that can be filled. */
export interface Template {
  source: TemplateSource
  /** What using it does, with what its file leaves to the shipped script of its id. */
  use: UsedScript
  origin: 'shipped' | 'user'
  path: string
  render(known: Known, channel: Channel): Script
}
