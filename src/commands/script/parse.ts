import { RapportError } from '../../book/error.js'
import { type Channel, channels } from '../../book/model/channel.js'
import { leavesAsMail } from '../../flows/script/delivery.js'
import type { StdoutUse } from '../../flows/script/show.js'
import type { ScriptOptions } from './options.js'

/** What the words and options of one call say, before anything is looked up. */
export interface ParsedCall {
  template: string | undefined
  channel: Channel | undefined
  /** The words that are neither: a person's name; empty where there are none. */
  person: string
  /** Values of slots. */
  set: Record<string, string>
  stdout: StdoutUse
}

/** Reads the words and options of a call. @throws RapportError `usage` for a `--set` that cannot be read. */
export function parseCall(words: string[], options: ScriptOptions, hasTemplate: (id: string) => boolean): ParsedCall {
  const { template, channel: word, person } = sortWords(words, hasTemplate)
  const channel = options.channel ?? word ?? (leavesAsMail(options) ? 'email' : undefined)
  return { template, channel, person, set: slotValues(options.set ?? []), stdout: stdoutFor(options) }
}

/** Words in any order: a script's id, a channel, and whatever is left, which is a person. */
function sortWords(words: string[], hasTemplate: (id: string) => boolean) {
  let template: string | undefined
  let channel: Channel | undefined
  const person: string[] = []
  for (const word of words) {
    const asChannel = channels.find((each) => each === word.toLowerCase())
    if (template === undefined && hasTemplate(word.toLowerCase())) template = word.toLowerCase()
    else if (channel === undefined && asChannel !== undefined) channel = asChannel
    else person.push(word)
  }
  return { template, channel, person: person.join(' ') }
}

/** @example slotValues(['role=cook']) // { role: 'cook' } */
function slotValues(words: string[]): Record<string, string> {
  const values: [string, string][] = []
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1)
      throw new RapportError('usage', `“${word}” does not say which place of the script to fill.`, {
        hint: 'Write it as --set role="operations director".',
      })
    values.push([word.slice(0, at), word.slice(at + 1)])
  }
  return Object.fromEntries(values)
}

/** What is logged is shown in any case, so that the person sees what was said. */
function stdoutFor({ eml, log, out }: ScriptOptions): StdoutUse {
  if (eml === '-') return 'draft'
  return log || out === undefined ? 'text' : 'neither'
}
