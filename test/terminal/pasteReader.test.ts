import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPasteReader, type TypedPart } from '../../src/terminal/pasteReader.js'

/** What is read of chunks, with neighbouring parts of one kind joined. */
function read(...chunks: string[]): TypedPart[] {
  const reader = openPasteReader()
  const parts: TypedPart[] = []
  for (const { kind, text } of chunks.flatMap(reader)) {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  return parts
}
const keys = (text: string): TypedPart => ({ kind: 'keys', text })
const paste = (text: string): TypedPart => ({ kind: 'paste', text })
const marked = (text: string) => `\u001b[200~${text}\u001b[201~`

describe('what comes from a terminal', () => {
  it.each<[string, string, TypedPart[]]>([
    ['a word and Enter', 'dana\r', [keys('dana\r')]],
    ['Enter twice', '\r\r', [keys('\r\r')]],
    ['an arrow, then Enter', '\u001b[B\r', [keys('\u001b[B\r')]],
    ['Enter, an arrow, Enter', '\r\u001b[B\r', [keys('\r\u001b[B\r')]],
    ['a line cleared and written anew', '\u0015new\r', [keys('\u0015new\r')]],
    ['the Escape key', '\u001b', [keys('\u001b')]],
    ['several lines at once', 'one\rtwo\r\nthree\n', [paste('one\ntwo\nthree\n')]],
    ['a marked paste of one line', marked('one\n'), [paste('one')]],
    ['keys around a marked paste', `a${marked('1\r2')}\r`, [keys('a'), paste('1\n2'), keys('\r')]],
    ['two marked pastes', marked('1\n2') + marked('3'), [paste('1\n23')]],
    ['control characters in a paste', marked('a\u001b[31m\u0007b\tc\u009bd'), [paste('a[31mb\tcd')]],
    ['Unicode’s own ends of lines', marked('a\u2028b\u2029c'), [paste('a\nb\nc')]],
  ])('is told apart: %s', (_, arrived, parts) => {
    expect(read(arrived)).toEqual(parts)
  })

  it('is told apart wherever it is cut', () => {
    const text = `a${marked('Zoë:\r#1\r\n日本 x')}\r`
    for (let at = 0; at <= text.length; at++) {
      // A single Escape is a key; a terminal never sends one alone of a mark.
      if (text[at - 1] === '\u001b' && at < 3) continue
      // Between \r and \n the line would end twice.
      if (text.slice(at - 1, at + 1) === '\r\n') continue
      expect(read(text.slice(0, at), text.slice(at))).toEqual([keys('a'), paste('Zoë:\n#1\n日本 x'), keys('\r')])
    }
  })

  it('is never lost, whatever is pasted', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((each) => !/[\p{Cc}\u2028\u2029]/u.test(each))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (lines) => {
        const whole = lines.join('\n').replace(/\n+$/, '')
        expect(read(marked(lines.join('\r\n'))).map((part) => part.text)).toEqual([whole])
      }),
    )
  })

  it('can be stopped with Ctrl-C where a paste never ends', () => {
    expect(read('\u001b[200~one\ntwo', '\u0003')).toEqual([paste('one\ntwo'), keys('\u0003')])
  })
})
