import { type Fault, fault } from './templateFault.js'

const eachCloses = 'Each {{ needs its }}, and each {{#…}} its {{/…}}.'

/**
 * Handlebars' complaint about braces, in words.
 * @param firstLine the line of the file on which the text begins.
 */
export function notParsed({ message }: Error, text: string, firstLine: number): Fault {
  const [first = ''] = message.split('\n')
  const within = Number(/line (\d+)|(\d+):\d+$/.exec(first)?.slice(1).find(Boolean) ?? 1)
  const line = firstLine + within - 1
  const here = text.split('\n')[within - 1] ?? ''
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(first) ?? []
  if (opened) return fault(line, `“${opened}” is closed as “${closed}”`, `Write {{/${opened}}} where it ends.`)
  if (message.endsWith("got 'EOF'")) return notClosed(text, firstLine, line)
  if (message.endsWith("got 'OPEN_ENDBLOCK'")) {
    const end = /\{\{~?\/[^}]{0,40}\}\}/.exec(here)?.[0] ?? '{{/…}}'
    return fault(line, `“${end}” closes what was never opened`, eachCloses)
  }
  if (/got 'INVERSE|got 'OPEN_INVERSE_CHAIN/.test(message))
    return fault(line, '{{else}} stands alone', 'Write it between {{#if …}} and {{/if}}.')
  if (first.startsWith('Lexical')) return fault(line, 'a note {{!-- has no end', 'Write --}} where it ends.')
  return fault(line, `the curly braces do not fit together in “${here.trim().slice(0, 60)}”`, eachCloses)
}

/** The last block that was opened and is not closed: Handlebars only says that the text ended. */
function notClosed(text: string, firstLine: number, lastLine: number): Fault {
  const open: { name: string; line: number }[] = []
  for (const [index, content] of text.split('\n').entries())
    for (const [, sign, name = ''] of content.matchAll(/\{\{~?([#^/])\s*([\w-]+)/g))
      if (sign === '/') open.pop()
      else open.push({ name, line: firstLine + index })
  const last = open.at(-1)
  if (last === undefined) return fault(lastLine, 'something that is opened has no end', eachCloses)
  return fault(last.line, `“${last.name}” is never closed`, `Write {{/${last.name}}} where it ends.`)
}
