import { type Fault, fault } from './templateFault.js'

const closingHint = 'Each {{ needs its }}, and each {{#…}} its {{/…}}.'

/**
 * A syntax error of Handlebars as a fault that a job seeker understands.
 * @param firstLine the line of the file where the text begins
 */
export function syntaxFault({ message }: Error, text: string, firstLine: number): Fault {
  const [first = ''] = message.split('\n')
  const lineInText = Number(/line (\d+)|(?<!\d)(\d+):\d+$/.exec(first)?.slice(1).find(Boolean) ?? 1)
  const line = firstLine + lineInText - 1
  const lineText = text.split('\n')[lineInText - 1] ?? ''
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(first) ?? []
  if (opened) return fault(line, `“${opened}” is closed as “${closed}”`, `Write {{/${opened}}} where it ends.`)
  if (message.endsWith("got 'EOF'")) return unclosedBlockFault(text, firstLine, line)
  if (message.endsWith("got 'OPEN_ENDBLOCK'")) {
    const end = /\{\{~?\/[^{}]{0,40}\}\}/.exec(lineText)?.[0] ?? '{{/…}}'
    return fault(line, `“${end}” closes what was never opened`, closingHint)
  }
  if (/got 'INVERSE|got 'OPEN_INVERSE_CHAIN/.test(message))
    return fault(line, '{{else}} stands alone', 'Write it between {{#if …}} and {{/if}}.')
  if (first.startsWith('Lexical')) return fault(line, 'a note {{!-- has no end', 'Write --}} where it ends.')
  return fault(line, `the curly braces do not fit together in “${lineText.trim().slice(0, 60)}”`, closingHint)
}

/** The last block that was opened and never closed; Handlebars only reports that the text ended. */
function unclosedBlockFault(text: string, firstLine: number, lastLine: number): Fault {
  const open: { name: string; line: number }[] = []
  for (const [index, lineText] of text.split('\n').entries())
    for (const [, mark, name = ''] of lineText.matchAll(/\{\{~?([#^/])\s*([\w-]+)/g))
      if (mark === '/') open.pop()
      else open.push({ name, line: firstLine + index })
  const last = open.at(-1)
  if (last === undefined) return fault(lastLine, 'something that is opened has no end', closingHint)
  return fault(last.line, `“${last.name}” is never closed`, `Write {{/${last.name}}} where it ends.`)
}
