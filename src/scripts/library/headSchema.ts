import * as v from 'valibot'
import { channels } from '../../book/model/channel.js'
import { followUpKinds } from '../../book/model/followUpKind.js'
import { lengthLimits } from '../../book/model/settings.js'
import { didYouMean } from './didYouMean.js'

const text = v.pipe(
  v.string(),
  v.trim(),
  v.check((value) => value !== ''),
)

const slot = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*$/)),
  ask: text,
  from: v.optional(v.array(v.string()), []),
  default: v.optional(v.nullable(v.string()), null),
  example: v.optional(v.string(), ''),
})

const yesOrNo = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((word) => word === 'true'),
)

/** The front matter of a template: every value is a text, a list or an entry with entries of its own. */
export const headSchema = v.strictObject({
  title: text,
  purpose: text,
  when: text,
  channels: v.pipe(v.array(v.picklist(channels)), v.minLength(1)),
  limit: v.optional(v.nullable(v.picklist(lengthLimits)), null),
  subject: v.optional(v.nullable(v.string()), null),
  slots: v.optional(v.array(slot), []),
  fulfills: v.optional(v.nullable(v.picklist(followUpKinds)), null),
  opens: v.optional(v.nullable(v.picklist(followUpKinds)), null),
  expectsAnswer: v.optional(v.nullable(yesOrNo), null),
})

export type Head = v.InferOutput<typeof headSchema>

/** How each entry is written. */
const written: Record<string, string> = {
  title: 'title: Thank you',
  purpose: 'purpose: To thank somebody after a talk.',
  when: 'when: The day after a talk.',
  channels: 'channels: [phone, email]',
  limit: 'limit: linkedinNoteCharacters',
  subject: 'subject: "Thank you, {{first to}}"',
  fulfills: 'fulfills: thank-you',
  opens: 'opens: nudge',
  expectsAnswer: 'expectsAnswer: false',
  slots: 'slots: and below it each slot, as in - name: topic',
  name: '- name: topic',
  ask: 'ask: What did you talk about?',
  from: 'from: [profile.role]',
  default: 'default: ""',
  example: 'example: launches in small markets',
}

/** What may stand in an entry of which the words are given, and what such a word is called. */
const known: Record<string, { words: readonly string[]; called: string }> = {
  channels: { words: channels, called: 'channel' },
  limit: { words: lengthLimits, called: 'limit' },
  fulfills: { words: followUpKinds, called: 'kind of follow-up' },
  opens: { words: followUpKinds, called: 'kind of follow-up' },
  expectsAnswer: { words: ['true', 'false'], called: 'answer to whether it expects one' },
}

/**
 * What is wrong with an entry, and what to write instead.
 * @param path leads to the entry, as in `['slots', 0, 'ask']`.
 */
export function inWords(issue: v.BaseIssue<unknown>, path: (string | number)[]): [what: string, hint: string] {
  const isInSlot = path[0] === 'slots'
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  if (issue.type === 'strict_object') return entryWords(issue, name, isInSlot)
  const write = `Write it as ${written[name]}`
  const said = typeof issue.input === 'string' ? issue.input.trim() : null
  if (said === '' || (Array.isArray(issue.input) && issue.input.length === 0)) return [`“${name}” is empty`, write]
  if (issue.type === 'array') return [`“${name}” is no list`, write]
  if (said === null)
    return [`“${name}” is not written as text`, `Put quotes around what comes after the colon: ${name}: "…"`]
  if (name === 'name')
    return [`a slot cannot be called “${said}”`, `Write letters only, the first a small one: ${written.name}`]
  const { words, called } = known[name] ?? { words: [], called: name }
  return [`“${said}” is no ${called}`, `${didYouMean(said, words)}There is: ${words.join(', ')}.`]
}

/** An entry that is not there, one that should not be, and a text where entries are expected. */
function entryWords({ expected, received }: v.BaseIssue<unknown>, name: string, isInSlot: boolean): [string, string] {
  const entries = isInSlot ? Object.keys(slot.entries) : Object.keys(headSchema.entries)
  if (expected === 'never')
    return [
      `there is no entry “${name}”${isInSlot ? ' in a slot' : ''}`,
      `${didYouMean(name, entries)}There is: ${entries.join(', ')}.`,
    ]
  if (expected !== 'Object' && received === 'undefined')
    return [`“${name}” is missing`, `Add a line such as ${written[name]}`]
  if (isInSlot)
    return ['a slot has no lines of its own', `Write ${written.name}, and below it, as far in: ${written.ask}`]
  return ['there are no entries between the two lines of hyphens', `Begin with ${written.title}`]
}
