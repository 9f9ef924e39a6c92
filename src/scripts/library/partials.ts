import { partials as shipped } from 'virtual:shipped-templates'
import Handlebars from 'handlebars/runtime'
import type { CompiledText } from '../render.js'

/**
 * The compiled partials, by name: texts that templates share, such as `{{> signature}}`. Shipped templates and the
 * user's own use the same ones.
 */
export function compiledPartials(): Record<string, CompiledText> {
  return Object.fromEntries(
    Object.entries(shipped).map(([name, { code }]) => [name, Handlebars.template(code) as CompiledText]),
  )
}

/** The source text of every partial, by name. */
export function partialSources(): Record<string, string> {
  return Object.fromEntries(Object.entries(shipped).map(([name, { text }]) => [name, text]))
}
