import { RapportError } from '../book/error.js'
import { isGeneration } from '../book/identity/nameWords.js'
import { isLegalForm } from '../book/identity/withoutLegalForms.js'
import { oneLine } from '../text/oneLine.js'
import { withoutIAm } from './grammar.js'
import { helpers } from './helpers.js'
import type { Script, Template, TemplateSource } from './template.js'

/** A text that Handlebars has compiled, at build time or just now. */
export type CompiledText = (context: unknown, options: object) => string

/**
 * Makes a template from its source and its compiled texts. Its `render` throws RapportError `bad-template` where
 * Handlebars cannot fill a text.
 */
export function createTemplate(
  source: TemplateSource,
  {
    body,
    subject,
    partials,
  }: { body: CompiledText; subject: CompiledText | null; partials: Record<string, CompiledText> },
  { use, origin, path }: Pick<Template, 'use' | 'origin' | 'path'>,
): Template {
  return {
    source,
    use,
    origin,
    path,
    render: ({ slots, me, again, ended = null, greetings = new Map() }, channel): Script => {
      // Each value becomes one line, so that a line break in a value cannot make a paragraph or a mail header of ours.
      const context = {
        ...mapValues(slots, oneLine),
        me: { ...mapValues(me, oneLine), situation: withoutIAm(me.situation ?? '') },
        again,
        ended: ended && mapValues(ended, oneLine),
      }
      const fillText = (text: CompiledText) =>
        fill(text, context, { helpers, partials, data: { channel, greetings } }, path)
      return {
        subject: channel === 'email' && subject ? dropDoubledPunctuation(oneLine(fillText(subject))) : null,
        text: normalizeWhitespace(dropDoubledPunctuation(fillText(body))),
      }
    },
  }
}

function fill(text: CompiledText, context: object, options: object, path: string): string {
  try {
    return text(context, options)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new RapportError('bad-template', `The template ${path} cannot be filled: ${reason}.`, {
      hint: 'Correct the file, then try again.',
    })
  }
}

/** Removes what a filled-in value and our sentence both say: punctuation, “you”, “because”, “by”. */
function dropDoubledPunctuation(text: string): string {
  return text
    .replace(/(?<!\.)([.!?])\.(?=\s|$)/g, '$1')
    .replace(/\?\?(?=\s|$)/g, '?')
    .replace(/(?<!\S)(\S*[^\s.])\.(?=[,;:]\s|\?(?:\s|$))/g, (word, bare: string) => (isAbbreviated(bare) ? word : bare))
    .replace(/\b(You|because|by) \1\b/gi, '$1')
}

/** Whether the point after a word belongs to it: J.P., Jr., Acme Inc. */
function isAbbreviated(word: string): boolean {
  return /(?<!\p{L})\p{L}$/u.test(word) || (/^\p{Lu}/u.test(word) && (isGeneration(word) || isLegalForm(word)))
}

/**
 * Removes trailing spaces and the doubled spaces and lines that a skipped block leaves; keeps one empty line between
 * paragraphs.
 */
function normalizeWhitespace(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .split(/[ \t]+/)
      .filter(Boolean)
      .join(' '),
  )
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
}

function mapValues(values: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
