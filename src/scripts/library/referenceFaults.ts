import { channels } from '../../book/model/channel.js'
import { profileKeys } from '../../book/model/profile.js'
import { didYouMean } from '../../text/didYouMean.js'
import { helperNames, helpers } from '../helpers.js'
import type { TemplateReference } from './references.js'
import { type Fault, fault, warning } from './templateFault.js'

const conditionals = ['if', 'unless']
/** Block helpers that take no arguments. */
const channelBlocks: readonly string[] = [...channels, 'spoken', 'written']
const callable = [...helperNames, ...conditionals]
const builtInVariables = ['again', 'ended', 'ended.company', 'ended.thanks', ...profileKeys.map((key) => `me.${key}`)]

/** Names that have a meaning in templates already, so that no slot can have them. */
export const reservedNames = [
  ...callable,
  ...['again', 'ended', 'me', 'this', 'else', 'each', 'with', 'log', 'lookup'],
  ...['true', 'false', 'null', 'undefined'],
]

/**
 * The faults of one reference; empty where it is correct.
 * @param partialVariables for each partial, the names of the variables that it shows
 */
export function referenceFaults(
  reference: TemplateReference,
  slots: string[],
  partialVariables: Map<string, string[]>,
): Fault[] {
  const { use, name, line } = reference
  const known = [...slots, ...builtInVariables]
  if (use === 'variable') return known.includes(name) ? [] : [unknownVariableFault(reference, known)]
  if (use === 'singleBraces')
    return [warning(line, `“${name}” stands between single braces`, `Write {{${name}}} for the answer.`)]
  if (use === 'partial' || use === 'unsupportedPartial') return partialFaults(reference, known, partialVariables)
  return helperFaults(reference, slots)
}

function unknownVariableFault({ name, line }: TemplateReference, known: string[]): Fault {
  if (callable.includes(name))
    return fault(
      line,
      `“${name}” stands alone`,
      `Write ${usageExample(name, known)}${isBlock(name) ? ' around what it is for' : ''}.`,
    )
  const addSlotHint =
    /^[a-z][a-zA-Z]*$/.test(name) && !reservedNames.includes(name) ? `, or add a slot called “${name}”` : ''
  return fault(
    line,
    `it names “${name}”, which nothing fills`,
    `${didYouMean(name, known)}Name one of: ${known.join(', ')}${addSlotHint}.`,
  )
}

function helperFaults({ use, name, line, argumentCount }: TemplateReference, slots: string[]): Fault[] {
  if (slots.includes(name) && use === 'block')
    return [
      fault(line, `“${name}” is opened like a block`, `Write {{#if ${name}}}…{{/if}} for “where there is an answer”.`),
    ]
  if (!callable.includes(name))
    return [
      fault(
        line,
        `it calls “${name}”, which does not exist`,
        `${didYouMean(name, callable)}What can be called: ${callable.join(', ')}.`,
      ),
    ]
  const isCorrect = isBlock(name) === (use === 'block') && argumentCount === expectedArguments(name)
  return isCorrect ? [] : [fault(line, `“${name}” is not written like that`, `Write ${usageExample(name, slots)}.`)]
}

const isBlock = (name: string) => channelBlocks.includes(name) || conditionals.includes(name)
const expectedArguments = (name: string) => (channelBlocks.includes(name) ? 0 : (helpers[name]?.length ?? 1))

/** How a helper or a block is written, as an example. */
function usageExample(name: string, [example = 'again']: string[]): string {
  if (conditionals.includes(name)) return `{{#${name} ${example}}}…{{/${name}}}`
  return channelBlocks.includes(name) ? `{{#${name}}}…{{/${name}}}` : `{{${name} ${example}}}`
}

function partialFaults(
  { use, name, line }: TemplateReference,
  known: string[],
  partialVariables: Map<string, string[]>,
): Fault[] {
  const tag = `{{> ${name}}}`
  const all = [...partialVariables.keys()].map((each) => `{{> ${each}}}`).join(', ')
  if (use === 'unsupportedPartial')
    return [fault(line, 'shared words are not taken in like that', `Write the name and nothing else: ${all}.`)]
  const needed = partialVariables.get(name)
  if (needed === undefined) {
    const hint = `${didYouMean(name, [...partialVariables.keys()])}There is: ${all}.`
    return [fault(line, `there are no shared words called “${name}”`, hint)]
  }
  const missing = needed.filter((each) => !known.includes(each))
  return missing.map((each) =>
    fault(line, `${tag} needs a slot called “${each}”`, `Add that slot, or leave ${tag} out.`),
  )
}
