import type { UsedScript } from '../../book/model/scriptEffects.js'
import type { TemplateSource } from '../template.js'

/**
 * What using a script does. What the user's own file leaves out comes from the shipped script of the same id; any other
 * script is taken to expect an answer.
 */
export function usedScript(own: TemplateSource, shipped: TemplateSource = own): UsedScript {
  return {
    id: own.id,
    fulfills: own.fulfills ?? shipped.fulfills,
    opens: own.opens ?? shipped.opens,
    expectsAnswer: own.expectsAnswer ?? shipped.expectsAnswer ?? true,
  }
}
