import { templates } from 'virtual:shipped-templates'
import Handlebars from 'handlebars/runtime'
import { type Compiled, templateOf } from '../render.js'
import type { Template } from '../template.js'
import { partials } from './partials.js'
import { useOf } from './useOf.js'

/** A template that ships; the build has compiled it, so that only Handlebars' small runtime is needed. */
export function shippedTemplate(id: string, path: string): Template {
  const entry = templates[id]
  if (entry === undefined) throw new Error(`the script ${id} was not there when Rapport was built`)
  const compiled = {
    body: Handlebars.template(entry.body) as Compiled,
    subject: entry.subject && (Handlebars.template(entry.subject) as Compiled),
  }
  return templateOf(
    entry.source,
    { ...compiled, partials: partials() },
    {
      use: useOf(entry.source),
      origin: 'shipped',
      path,
    },
  )
}
