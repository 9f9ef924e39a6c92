import type { UsedScript } from '../../book/model/scriptEffects.js'
import type { TemplateSource } from '../template.js'

/**
 * What using a script does. A file of the user's that stands for a shipped script and does not say it does what the shipped
 * one does; any other script is taken to expect an answer.
 */
export function useOf(said: TemplateSource, shipped: TemplateSource = said): UsedScript {
  return {
    id: said.id,
    fulfills: said.fulfills ?? shipped.fulfills,
    opens: said.opens ?? shipped.opens,
    expectsAnswer: said.expectsAnswer ?? shipped.expectsAnswer ?? true,
  }
}
