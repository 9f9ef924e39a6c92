import { RapportError } from '../book/error.js'
import { oneLine } from '../text/oneLine.js'
import { standing } from './grammar.js'
import { helpers } from './helpers.js'
import type { Script, Template, TemplateSource } from './template.js'

/** A compiled text, from a build or from now. */
export type Compiled = (context: unknown, options: object) => string

/** A template from its source and its two compiled texts. */
export function templateOf(
  source: TemplateSource,
  { body, subject, partials }: { body: Compiled; subject: Compiled | null; partials: Record<string, Compiled> },
  { use, origin, path }: Pick<Template, 'use' | 'origin' | 'path'>,
): Template {
  return {
    source,
    use,
    origin,
    path,
    render: ({ slots, me, again }, channel): Script => {
      // In one line each: no line break of theirs makes a paragraph, or a header, of ours.
      const context = {
        ...mapped(slots, oneLine),
        me: { ...mapped(me, oneLine), situation: standing(me.situation ?? '') },
        again,
      }
      const run = (text: Compiled) => fill(text, context, { helpers, partials, data: { channel } }, path)
      return {
        subject: channel === 'email' && subject ? oneStop(oneLine(run(subject))) : null,
        text: tidy(oneStop(run(body))),
      }
    },
  }
}

function fill(text: Compiled, context: object, options: object, path: string): string {
  try {
    return text(context, options)
  } catch (error) {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new RapportError('bad-template', `The template ${path} cannot be filled: ${what}.`, {
      hint: 'Correct the file, then try again.',
    })
  }
}

/** What somebody typed with the stop, or the words before it, of our sentence does not say them twice. */
function oneStop(text: string): string {
  return text
    .replace(/(?<!\.)([.!?])\.(?=\s|$)/g, '$1')
    .replace(/\?\?(?=\s|$)/g, '?')
    .replace(/(?<!\.)\.(?=[,;:]\s)/g, '')
    .replace(/\b(You|because) \1\b/gi, '$1')
}

/** No trailing spaces, no doubled ones where a block was left out, one empty line between paragraphs. */
function tidy(text: string): string {
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

function mapped(values: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}
