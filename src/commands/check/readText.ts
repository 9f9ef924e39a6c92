import { readFileSync, statSync } from 'node:fs'
import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'

/** Far more than anybody sends. */
const mostBytes = 2 ** 20

/**
 * A text to look at, from a file or, for `-` and without one, from stdin.
 * @throws RapportError `io` where it cannot be read, is too long or is no text.
 */
export async function readText(ctx: Context, file = '-'): Promise<string> {
  if (file === '-' && ctx.prompter !== null) await ctx.tell('Paste your text, then press Enter and Ctrl-D.')
  const bytes = file === '-' ? await ctx.readInput(mostBytes) : readWhole(file)
  // Ctrl-D leaves the line where it is.
  if (file === '-' && ctx.prompter !== null && bytes.at(-1) !== 10) await ctx.tell('')
  if (bytes.length > mostBytes) throw tooLong()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    throw new RapportError('io', `${file === '-' ? 'What came in' : file} is no plain text.`, {
      hint: 'From a word processor, save it as plain text (UTF-8), or copy and paste the words.',
    })
  }
}

function readWhole(file: string): Uint8Array {
  let size: number
  try {
    const found = statSync(file)
    if (!found.isFile()) throw new Error('a folder, or a pipe, which would be waited for')
    size = found.size
  } catch {
    throw new RapportError('io', `There is no file to read: ${file}.`, { hint: 'Check the name, or paste the text.' })
  }
  if (size > mostBytes) throw tooLong()
  try {
    return readFileSync(file)
  } catch {
    throw new RapportError('io', `The file cannot be read: ${file}.`, { hint: 'Check who may read it.' })
  }
}

function tooLong(): RapportError {
  return new RapportError('io', 'This is longer than any message should be.', { hint: 'Check a part of it.' })
}
