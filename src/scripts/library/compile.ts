import { templates } from 'virtual:shipped-templates'
import Handlebars from 'handlebars'
import { compileOptions } from '../compileOptions.js'
import { templateOf } from '../render.js'
import type { Template } from '../template.js'
import { inspectTemplate } from './inspectTemplate.js'
import { partials, partialTexts } from './partials.js'
import { type Inspected, usable } from './templateFault.js'
import { useOf } from './useOf.js'

/**
 * The user's own template, from its text.
 * @throws RapportError `bad-template` with the file, the line and what to write.
 */
export function compileTemplate(id: string, content: string, path: string): Template {
  const source = usable(inspectOwn(id, content), path)
  const compile = (text: string) => Handlebars.compile(text, compileOptions)
  const subject = source.subject === null ? null : compile(source.subject)
  return templateOf(
    source,
    { body: compile(source.body), subject, partials: partials() },
    {
      use: useOf(source, templates[id]?.source),
      origin: 'user',
      path,
    },
  )
}

/** The same with all that is wrong with it, where it cannot be used. */
export function inspectOwn(id: string, content: string): Inspected {
  return inspectTemplate(id, content, partialTexts())
}
