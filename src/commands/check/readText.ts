import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { readFile } from '../../files/readFile.js'
import { decodeUtf8 } from '../../text/utf8.js'

/** More than any real message has. */
const maxBytes = 2 ** 20

/**
 * Reads a text from a file, or from stdin for `-`.
 * @throws RapportError `io` when it cannot be read, is too long, or is not text.
 */
export async function readText(ctx: Context, file = '-'): Promise<string> {
  if (file === '-' && ctx.prompter !== null) await ctx.printNotice('Paste your text, then press Enter and Ctrl-D.')
  const bytes = file === '-' ? await ctx.readStdin(maxBytes) : readFileBytes(file)
  // Ctrl-D does not end the line on the screen.
  if (file === '-' && ctx.prompter !== null && bytes.at(-1) !== 10) await ctx.printNotice('')
  if (bytes.length > maxBytes) throw tooLongError()
  const text = decodeUtf8(bytes)
  if (text === null)
    throw new RapportError('io', `${file === '-' ? 'What came in' : file} is no plain text.`, {
      hint: 'From a word processor, save it as plain text (UTF-8), or copy and paste the words.',
    })
  return text.replace(/\r\n?/g, '\n')
}

function readFileBytes(file: string): Uint8Array {
  const read = readFile(file, maxBytes)
  if (!('fault' in read)) return read.bytes
  if (read.fault.kind === 'too-large') throw tooLongError()
  if (read.fault.kind === 'unreadable')
    throw new RapportError('io', `The file cannot be read: ${file}.`, { hint: 'Check who may read it.' })
  throw new RapportError('io', `There is no file to read: ${file}.`, { hint: 'Check the name, or paste the text.' })
}

function tooLongError(): RapportError {
  return new RapportError('io', 'This is longer than any message should be.', { hint: 'Check a part of it.' })
}
