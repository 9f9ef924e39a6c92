import Handlebars from 'handlebars'
import type { RapportError } from '../book/error.js'
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
  const taken = [...helperNames, ...blocks, ...given, 'me']
  for (const [index, name] of slots.entries())
    if (taken.includes(name))
      throw badTemplate(
        path,
        source.lines.slots[index] ?? 1,
        `a slot cannot be called “${name}”`,
        'Give it another name.',
      )
  const texts: [string, number][] = [[source.body, source.lines.body]]
  if (source.subject !== null) texts.push([source.subject, source.lines.subject])
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
    throw notParsed(error as Error, path, line)
  }
  return names
}

/** Handlebars' complaint about braces, with the line of the file, in words. */
function notParsed({ message }: Error, path: string, firstLine: number): RapportError {
  const [first = '', excerpt = ''] = message.split('\n')
  const line = Number(/line (\d+)|(\d+):\d+$/.exec(first)?.slice(1).find(Boolean) ?? 1)
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(first) ?? []
  const near = excerpt.trim() === '' ? '' : ` near “${excerpt.trim()}”`
  const what = opened ? `“${opened}” is closed as “${closed}”` : `the curly braces do not fit together${near}`
  return badTemplate(path, firstLine + line - 1, what)
}
