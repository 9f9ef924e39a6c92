import * as v from 'valibot'
import { channels } from '../../book/model/channel.js'
import { followUpKinds } from '../../book/model/followUpKind.js'
import { lengthLimits } from '../../book/model/settings.js'
import { didYouMean } from '../../text/didYouMean.js'

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

/** The front matter of a template: every value is a text, a list, or a mapping with entries of its own. */
export const frontMatterSchema = v.strictObject({
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

/** The validated front matter of a template. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>

/** An example line for each entry. */
const exampleLines: Record<string, string> = {
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

/** The allowed words of the entries that have a fixed list, and what such a word is called in messages. */
const allowedWords: Record<string, { words: readonly string[]; label: string }> = {
  channels: { words: channels, label: 'channel' },
  limit: { words: lengthLimits, label: 'limit' },
  fulfills: { words: followUpKinds, label: 'kind of follow-up' },
  opens: { words: followUpKinds, label: 'kind of follow-up' },
  expectsAnswer: { words: ['true', 'false'], label: 'answer to whether it expects one' },
}

/**
 * What is wrong with an entry, and what to write instead.
 * @param path the path to the entry, such as `['slots', 0, 'ask']`
 */
export function describeIssue(issue: v.BaseIssue<unknown>, path: (string | number)[]): [problem: string, hint: string] {
  const isInSlot = path[0] === 'slots'
  const name = String(path.findLast((part) => typeof part === 'string') ?? '')
  if (issue.type === 'strict_object') return describeEntryIssue(issue, name, isInSlot)
  const writeHint = `Write it as ${exampleLines[name]}`
  const given = typeof issue.input === 'string' ? issue.input.trim() : null
  if (given === '' || (Array.isArray(issue.input) && issue.input.length === 0)) return [`“${name}” is empty`, writeHint]
  if (issue.type === 'array') return [`“${name}” is no list`, writeHint]
  if (given === null)
    return [`“${name}” is not written as text`, `Put quotes around what comes after the colon: ${name}: "…"`]
  if (name === 'name')
    return [`a slot cannot be called “${given}”`, `Write letters only, the first a small one: ${exampleLines.name}`]
  const { words, label } = allowedWords[name] ?? { words: [], label: name }
  return [`“${given}” is no ${label}`, `${didYouMean(given, words)}There is: ${words.join(', ')}.`]
}

/** Describes a missing entry, an unknown entry, and a text where entries are expected. */
function describeEntryIssue(
  { expected, received }: v.BaseIssue<unknown>,
  name: string,
  isInSlot: boolean,
): [problem: string, hint: string] {
  const entries = isInSlot ? Object.keys(slot.entries) : Object.keys(frontMatterSchema.entries)
  if (expected === 'never')
    return [
      `there is no entry “${name}”${isInSlot ? ' in a slot' : ''}`,
      `${didYouMean(name, entries)}There is: ${entries.join(', ')}.`,
    ]
  if (expected !== 'Object' && received === 'undefined')
    return [`“${name}” is missing`, `Add a line such as ${exampleLines[name]}`]
  if (isInSlot)
    return [
      'a slot has no lines of its own',
      `Write ${exampleLines.name}, and below it, as far in: ${exampleLines.ask}`,
    ]
  return ['there are no entries between the two lines of hyphens', `Begin with ${exampleLines.title}`]
}
