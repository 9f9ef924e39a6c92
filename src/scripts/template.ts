import type { Channel } from '../book/model/channel.js'
import type { FollowUpKind } from '../book/model/followUpKind.js'
import type { UsedScript } from '../book/model/scriptEffects.js'
import type { LengthLimit } from '../book/model/settings.js'

/** A value that a script needs. */
export interface Slot {
  name: string
  /** The question that asks for it. */
  ask: string
  /** Where the book may have the answer, tried in order: `profile.role`, `to.industry`, `via.name`. */
  from: string[]
  /** Used when the slot gets no answer; null where an answer is required. */
  default: string | null
  example: string
}

/** A parsed template file: its front matter and its text. */
export interface TemplateSource {
  id: string
  title: string
  purpose: string
  when: string
  /** The channels that it fits; the first is the default. */
  channels: Channel[]
  /** The limit for its length, where it differs from its channel's limit. */
  limit: LengthLimit | null
  /** The subject of the e-mail, itself a template; null where the template has none. */
  subject: string | null
  slots: Slot[]
  /** What using the script does (book/model/scriptEffects.ts); null where the file does not say. */
  fulfills: FollowUpKind | null
  opens: FollowUpKind | null
  expectsAnswer: boolean | null
  body: string
  /** The line numbers of its parts in the file, for messages. */
  lines: { subject: number; slots: number[]; body: number }
}

/** The values that a template can show. `again` is the day of the next touch in words, such as “on Thursday”. */
export interface TemplateValues {
  slots: Record<string, string>
  me: Record<string, string>
  again: string
  /** The interview that has ended, of a script that says so: where it was, and what the reader is thanked for. */
  ended?: { company: string; thanks: string } | null
  /** How people are greeted by whom a slot names, by what the slot says; others are read from the slot itself. */
  greetings?: ReadonlyMap<string, string>
}

/** A script with all its values filled in. */
export interface Script {
  subject: string | null
  text: string
}

/** A template that can be filled. */
export interface Template {
  source: TemplateSource
  /** What using the script does; what the user's own file leaves out comes from the shipped script of the same id. */
  use: UsedScript
  origin: 'shipped' | 'user'
  path: string
  /** @throws RapportError `bad-template` where the text cannot be filled. */
  render(values: TemplateValues, channel: Channel): Script
}
