import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RapportError } from '../../src/book/error.js'
import { editText } from '../../src/terminal/editor.js'
import { scratch } from '../helpers/rapport.js'

const mayMakePipes = process.platform !== 'win32'

function failure(editor: string): RapportError {
  try {
    editText('notes: oats', 'contact.txt', editor)
  } catch (error) {
    if (error instanceof RapportError) return error
    throw error
  }
  throw new Error('the editor was taken for a good one')
}

/** Commands that edit nothing, and whether they can be started. A command gets the file as its last argument. */
const commands: [editor: string, said: 'could not be started' | 'ended without saving' | 'left no text to read'][] = [
  ['rm -f', 'left no text to read'],
  [`sh -c 'rm "$1"; mkdir "$1"' x`, 'left no text to read'],
  [`sh -c 'rm -r "$(dirname "$1")"' x`, 'left no text to read'],
  [`sh -c 'mv "$1" "$1~"' x`, 'left no text to read'],
  [`sh -c 'truncate -s 100M "$1"' x`, 'left no text to read'],
  ['false', 'ended without saving'],
  ["vi 'x", 'ended without saving'],
  [`sh -c 'kill -9 $$' x`, 'ended without saving'],
  ['no-such-editor', 'could not be started'],
  ['/etc/passwd', 'could not be started'],
]
if (mayMakePipes) commands.push([`sh -c 'rm "$1"; mkfifo "$1"' x`, 'left no text to read'])

describe('an editor', () => {
  it.each(commands)('such as %s %s: that is told, with what to do', (editor, said) => {
    const { code, message, details } = failure(editor)
    expect([code, message]).toEqual(['io', `Your editor (${editor}) ${said}.`])
    expect(details.hint).toContain('Nothing was changed.')
  })

  it('gives back what it saved, in whatever encoding that is', () => {
    expect(editText('oats', 'contact.txt', 'true')).toBe('oats')
    expect(editText('oats', 'contact.txt', `sh -c 'printf "Zo\\303\\253" > "$1"' x`)).toBe('Zoë')
    expect(editText('oats', 'contact.txt', `sh -c 'printf "Zo\\353" > "$1"' x`)).toBe('Zoë')
  })

  it('leaves nothing behind in the folder for temporary files', () => {
    const { TMPDIR: before } = process.env
    const folder = scratch()
    process.env.TMPDIR = folder
    try {
      for (const [editor] of commands) failure(editor)
      expect(readdirSync(folder)).toEqual([])
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })
})
