import { RapportError } from '../../book/error.js'
import { type Channel, channels } from '../../book/model/channel.js'
import { leavesAsMail } from '../../flows/script/delivery.js'
import type { StdoutUse } from '../../flows/script/show.js'
import type { ScriptOptions } from './options.js'

/** The words and options of a command, parsed but not looked up yet. */
export interface ParsedArguments {
  template: string | undefined
  channel: Channel | undefined
  /** The other words, which name a contact; empty for none. */
  person: string
  /** Values by the names of slots. */
  set: Record<string, string>
  stdout: StdoutUse
}

/** Parses the words and options of `script`. @throws RapportError `usage` for an invalid `--set`. */
export function parseArguments(
  words: string[],
  options: ScriptOptions,
  hasTemplate: (id: string) => boolean,
): ParsedArguments {
  const { template, channel: word, person } = sortArguments(words, hasTemplate)
  const channel = options.channel ?? word ?? (leavesAsMail(options) ? 'email' : undefined)
  return { template, channel, person, set: parseSlotValues(options.set ?? []), stdout: stdoutUse(options) }
}

/** Sorts words that may be in any order: the id of a template, a channel, and the rest, which names a contact. */
function sortArguments(words: string[], hasTemplate: (id: string) => boolean) {
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

/** @throws RapportError `usage`. @example parseSlotValues(['role=cook']) // { role: 'cook' } */
function parseSlotValues(words: string[]): Record<string, string> {
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

/** What goes to stdout. A script that is logged is always shown, so that the user sees what is logged. */
function stdoutUse({ eml, log, out }: ScriptOptions): StdoutUse {
  if (eml === '-') return 'draft'
  return log || out === undefined ? 'text' : 'neither'
}
