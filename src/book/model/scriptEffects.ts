import type { Kind } from './kind.js'

/** What using a script does, as its front matter says: the rules go by this, never by what a script is called. */
export interface ScriptEffects {
  /** The kind of follow-up that is fulfilled by it. */
  fulfills: Kind | null
  /** The kind of follow-up that it opens. */
  opens: Kind | null
  /** Whether somebody is to answer it; a script that thanks or tells asks for nothing. */
  expectsAnswer: boolean
}

/** A script that was used in a touch. */
export interface UsedScript extends ScriptEffects {
  id: string
}
