import Handlebars from 'handlebars'
import { profileKeys } from '../book/profile.js'
import { badTemplate } from './badTemplate.js'
import { helperNames } from './helpers.js'
import type { TemplateSource } from './template.js'

const blocks = ['if', 'unless', 'each', 'with', 'else']
const given = ['again', ...profileKeys.map((key) => `me.${key}`)]

/**
 * Refuses a template that names what nobody fills; Handlebars' strict mode does not look into `{{#if}}`.
 * @throws RapportError `bad-template`.
 */
export function checkNames(source: TemplateSource, path: string): void {
  const slots = source.slots.map((slot) => slot.name)
  const known = new Set([...slots, ...given, ...helperNames, ...blocks])
  const clash = slots.find(
    (name) => helperNames.includes(name) || blocks.includes(name) || given.includes(name) || name === 'me',
  )
  if (clash !== undefined) throw badTemplate(path, 1, `a slot cannot be called “${clash}”`, 'Give it another name.')
  const texts: [string, number][] = [[source.body, source.bodyLine]]
  if (source.subject !== null) texts.push([source.subject, 2])
  for (const [text, line] of texts) {
    for (const { name, at } of namesIn(text, path, line)) {
      if (known.has(name)) continue
      throw badTemplate(
        path,
        line + at - 1,
        `it names “${name}”, which nothing fills`,
        `Name one of: ${[...slots, ...given].join(', ')}.`,
      )
    }
  }
}

/** Every name that a text looks up, with its line. */
function namesIn(text: string, path: string, line: number): { name: string; at: number }[] {
  const names: { name: string; at: number }[] = []
  const visitor = new Handlebars.Visitor()
  visitor.PathExpression = (node: hbs.AST.PathExpression) => {
    names.push({ name: node.original, at: node.loc.start.line })
  }
  try {
    visitor.accept(Handlebars.parse(text))
  } catch (error) {
    const [message = '', ...rest] = (error as Error).message.split('\n')
    const at = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    throw badTemplate(
      path,
      line + at - 1,
      `the curly braces do not fit together${rest[0] ? ` near “${rest[0].trim()}”` : ''}`,
    )
  }
  return names
}
