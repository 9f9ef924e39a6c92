import { partials as shipped } from 'virtual:shipped-templates'
import Handlebars from 'handlebars/runtime'
import type { Compiled } from '../render.js'

/** The words that templates share, `{{> signature}}` for example: for those that ship and for a person's own. */
export function partials(): Record<string, Compiled> {
  return Object.fromEntries(
    Object.entries(shipped).map(([name, { code }]) => [name, Handlebars.template(code) as Compiled]),
  )
}

/** The same as they are written, by name. */
export function partialTexts(): Record<string, string> {
  return Object.fromEntries(Object.entries(shipped).map(([name, { text }]) => [name, text]))
}
