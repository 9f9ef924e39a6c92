import Handlebars from 'handlebars'
import { compileOptions } from './compileOptions.js'
import { readTemplate } from './frontMatter.js'
import { checkNames } from './names.js'
import { templateOf } from './render.js'
import type { Template } from './template.js'

/**
 * The user's own template, from its text.
 * @throws RapportError `bad-template` with the file, the line and what to write.
 */
export function compileTemplate(id: string, content: string, path: string): Template {
  const source = readTemplate(id, content, path)
  checkNames(source, path)
  const compile = (text: string) => Handlebars.compile(text, compileOptions)
  const compiled = { body: compile(source.body), subject: source.subject === null ? null : compile(source.subject) }
  return templateOf(source, compiled, { origin: 'user', path })
}
