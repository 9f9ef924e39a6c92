import type { FollowUpKind } from './followUpKind.js'

/** The effects of using a script, from its front matter. Rules depend on these, never on the id of a script. */
export interface ScriptEffects {
  /** The kind of follow-up that it is for. */
  fulfills: FollowUpKind | null
  /** The kind of follow-up that it opens. */
  opens: FollowUpKind | null
  /** Whether it asks for an answer; false for scripts that thank or bring news. */
  expectsAnswer: boolean
}

/** A script that was used in a touch. */
export interface UsedScript extends ScriptEffects {
  id: string
}
