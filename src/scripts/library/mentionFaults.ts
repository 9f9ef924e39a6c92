import { channels } from '../../book/model/channel.js'
import { profileKeys } from '../../book/model/profile.js'
import { helperNames, helpers } from '../helpers.js'
import { didYouMean } from './didYouMean.js'
import type { Mention } from './mentions.js'
import { type Fault, fault, notice } from './templateFault.js'

const conditions = ['if', 'unless']
/** Blocks with nothing after their name. */
const frames: readonly string[] = [...channels, 'spoken', 'written']
const callable = [...helperNames, ...conditions]
const given = ['again', ...profileKeys.map((key) => `me.${key}`)]

/** Words that mean something in a template already, so that no slot can bear them. */
export const taken = [
  ...callable,
  ...['again', 'me', 'this', 'else', 'each', 'with', 'log', 'lookup'],
  ...['true', 'false', 'null', 'undefined'],
]

/**
 * What is wrong with something that a template names.
 * @param needs the names that shared words show, by the name of these.
 */
export function mentionFaults(mention: Mention, slots: string[], needs: Map<string, string[]>): Fault[] {
  const { use, name, line } = mention
  const known = [...slots, ...given]
  if (use === 'shown') return known.includes(name) ? [] : [unknownName(mention, known)]
  if (use === 'loose')
    return [notice(line, `“${name}” stands between single braces`, `Write {{${name}}} for the answer.`)]
  if (use === 'taken' || use === 'made') return takingFaults(mention, known, needs)
  return callFaults(mention, slots)
}

function unknownName({ name, line }: Mention, known: string[]): Fault {
  if (callable.includes(name))
    return fault(
      line,
      `“${name}” stands alone`,
      `Write ${spelled(name, known)}${isBlock(name) ? ' around what it is for' : ''}.`,
    )
  const own = /^[a-z][a-zA-Z]*$/.test(name) && !taken.includes(name) ? `, or add a slot called “${name}”` : ''
  return fault(
    line,
    `it names “${name}”, which nothing fills`,
    `${didYouMean(name, known)}Name one of: ${known.join(', ')}${own}.`,
  )
}

function callFaults({ use, name, line, values }: Mention, slots: string[]): Fault[] {
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
  const isRight = isBlock(name) === (use === 'block') && values === valuesOf(name)
  return isRight ? [] : [fault(line, `“${name}” is not written like that`, `Write ${spelled(name, slots)}.`)]
}

const isBlock = (name: string) => frames.includes(name) || conditions.includes(name)
const valuesOf = (name: string) => (frames.includes(name) ? 0 : (helpers[name]?.length ?? 1))

/** How something that can be called is written. */
function spelled(name: string, [example = 'again']: string[]): string {
  if (conditions.includes(name)) return `{{#${name} ${example}}}…{{/${name}}}`
  return frames.includes(name) ? `{{#${name}}}…{{/${name}}}` : `{{${name} ${example}}}`
}

function takingFaults({ use, name, line }: Mention, known: string[], needs: Map<string, string[]>): Fault[] {
  const tag = `{{> ${name}}}`
  const all = [...needs.keys()].map((each) => `{{> ${each}}}`).join(', ')
  if (use === 'made')
    return [fault(line, 'shared words are not taken in like that', `Write the name and nothing else: ${all}.`)]
  const needed = needs.get(name)
  if (needed === undefined) {
    const hint = `${didYouMean(name, [...needs.keys()])}There is: ${all}.`
    return [fault(line, `there are no shared words called “${name}”`, hint)]
  }
  const lacking = needed.filter((each) => !known.includes(each))
  return lacking.map((each) =>
    fault(line, `${tag} needs a slot called “${each}”`, `Add that slot, or leave ${tag} out.`),
  )
}
