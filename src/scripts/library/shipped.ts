import { templates } from 'virtual:shipped-templates'
import Handlebars from 'handlebars/runtime'
import { type CompiledText, createTemplate } from '../render.js'
import type { Template } from '../template.js'
import { compiledPartials } from './partials.js'
import { usedScript } from './usedScript.js'

/**
 * A template that ships. The build has compiled it, so that only Handlebars' small runtime is loaded.
 * @throws Error for an id that was not there at build time.
 */
export function shippedTemplate(id: string, path: string): Template {
  const entry = templates[id]?.()
  if (entry === undefined) throw new Error(`the script ${id} was not there when Rapport was built`)
  const compiled = {
    body: Handlebars.template(entry.body) as CompiledText,
    subject: entry.subject && (Handlebars.template(entry.subject) as CompiledText),
  }
  return createTemplate(
    entry.source,
    { ...compiled, partials: compiledPartials() },
    {
      use: usedScript(entry.source),
      origin: 'shipped',
      path,
    },
  )
}
