import { templates } from 'virtual:shipped-templates'
import Handlebars from 'handlebars'
import { compileOptions } from '../compileOptions.js'
import { createTemplate } from '../render.js'
import type { Template } from '../template.js'
import { inspectTemplate } from './inspectTemplate.js'
import { compiledPartials, partialSources } from './partials.js'
import { type Inspection, requireUsable } from './templateFault.js'
import { usedScript } from './usedScript.js'

/**
 * Compiles the text of a user's template.
 * @throws RapportError `bad-template` with the file, the line and what to write instead.
 */
export function compileTemplate(id: string, content: string, path: string): Template {
  const source = requireUsable(inspectUserTemplate(id, content), path)
  const compile = (text: string) => Handlebars.compile(text, compileOptions)
  const subject = source.subject === null ? null : compile(source.subject)
  return createTemplate(
    source,
    { body: compile(source.body), subject, partials: compiledPartials() },
    {
      use: usedScript(source, templates[id]?.().source),
      origin: 'user',
      path,
    },
  )
}

/** Parses the text of a user's template and finds all its faults; never throws for a faulty template. */
export function inspectUserTemplate(id: string, content: string): Inspection {
  return inspectTemplate(id, content, partialSources())
}
