import { templates } from 'virtual:shipped-templates'
import type { UsedScript } from '../../src/book/model/scriptEffects.js'
import { usedScript } from '../../src/scripts/library/usedScript.js'

/** A shipped script as a touch uses it; any other id stands for one of the user's own that says nothing of itself. */
export function using(id: string): UsedScript {
  const shipped = templates[id]?.().source
  return shipped ? usedScript(shipped) : { id, fulfills: null, opens: null, expectsAnswer: true }
}
