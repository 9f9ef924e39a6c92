import Handlebars from 'handlebars'
import type { RapportError } from '../book/error.js'
import { profileKeys } from '../book/profile.js'
import { badTemplate } from './badTemplate.js'
import { helperNames } from './helpers.js'
import type { TemplateSource } from './template.js'

const blocks = ['if', 'unless', 'each', 'with']
const given = ['again', ...profileKeys.map((key) => `me.${key}`)]

/**
 * Refuses a template that names what nobody fills or calls; Handlebars' strict mode does not look into `{{#if}}`.
 * @throws RapportError `bad-template`.
 */
export function checkNames(source: TemplateSource, path: string): void {
  const slots = source.slots.map((slot) => slot.name)
  refuseTakenNames(source, path)
  const texts: [string, number][] = [[source.body, source.lines.body]]
  if (source.subject !== null) texts.push([source.subject, source.lines.subject])
  for (const [text, firstLine] of texts)
    for (const { name, line, isCall } of namesIn(text, path, firstLine)) {
      const fault = isCall ? callFault(name) : valueFault(name, [...slots, ...given])
      if (fault) throw badTemplate(path, firstLine + line - 1, ...fault)
    }
}

function refuseTakenNames({ slots, lines }: TemplateSource, path: string): void {
  const taken = [...helperNames, ...blocks, ...given, 'me']
  for (const [index, { name }] of slots.entries())
    if (taken.includes(name))
      throw badTemplate(path, lines.slots[index] ?? 1, `a slot cannot be called “${name}”`, 'Give it another name.')
}

type Fault = [what: string, hint: string]

function callFault(name: string): Fault | null {
  if (helperNames.includes(name) || blocks.includes(name)) return null
  return [`it calls “${name}”, which does not exist`, `What can be called: ${[...helperNames, ...blocks].join(', ')}.`]
}

function valueFault(name: string, known: string[]): Fault | null {
  if (known.includes(name) || name === 'else') return null
  if (helperNames.includes(name))
    return [`“${name}” stands alone`, `Write {{#${name}}}…{{/${name}}} around what it is for.`]
  return [`it names “${name}”, which nothing fills`, `Name one of: ${known.join(', ')}.`]
}

interface Name {
  name: string
  line: number
  /** It is called, with something after it or as a block, rather than shown. */
  isCall: boolean
}

/** Every name that a text looks up. */
function namesIn(text: string, path: string, firstLine: number): Name[] {
  const names: Name[] = []
  const calls = new Set<unknown>()
  const visitor = new Handlebars.Visitor()
  const { MustacheStatement, BlockStatement, SubExpression } = visitor
  const called = (node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression) => {
    if (node.type !== 'MustacheStatement' || node.params.length > 0 || node.hash) calls.add(node.path)
  }
  visitor.MustacheStatement = (node) => {
    called(node)
    MustacheStatement.call(visitor, node)
  }
  visitor.BlockStatement = (node) => {
    called(node)
    BlockStatement.call(visitor, node)
  }
  visitor.SubExpression = (node) => {
    called(node)
    SubExpression.call(visitor, node)
  }
  visitor.PathExpression = (node) => {
    names.push({ name: node.original, line: node.loc.start.line, isCall: calls.has(node) })
  }
  try {
    visitor.accept(Handlebars.parse(text))
  } catch (error) {
    throw notParsed(error as Error, path, firstLine)
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
