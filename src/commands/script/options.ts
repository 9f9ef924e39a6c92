import type { Channel, Outcome } from '../../book/model/channel.js'

/** The options of `script`, as commander parses them. */
export interface ScriptOptions {
  to?: string
  via?: string
  about?: string
  channel?: Channel
  set?: string[]
  out?: string
  copy?: boolean
  open?: boolean
  eml?: string
  force?: boolean
  log?: boolean
  outcome?: Outcome
  followUp?: string
  sequence?: string
  followUps: boolean
  new?: boolean
}
