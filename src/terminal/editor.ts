import { spawnSync } from 'node:child_process'
import { RapportError } from '../book/error.js'
import { discardPrivateFile, writePrivateFile } from '../files/privateFile.js'
import { readFile } from '../files/readFile.js'
import { decode } from '../text/decode.js'
import { decodeUtf8 } from '../text/utf8.js'

/**
 * Opens a text in the user's editor and returns what was saved, in whatever encoding the editor wrote it. The editor's
 * command may have arguments, as in git; the text is passed in a private file, never through the shell.
 * @throws RapportError `io` where the editor cannot be started or exits with an error; what was saved until then stays
 * in the file that the hint names.
 */
export function editText(text: string, fileName: string, editor: string): string {
  const file = writePrivateFile(fileName, text)
  const { status, error } = spawnSync('sh', ['-c', `${editor} "$@"`, editor, file], { stdio: 'inherit' })
  const saved = readSaved(file)
  const isFailed = error !== undefined || status !== 0
  const isKept = isFailed && saved !== null && saved !== text
  if (!isKept) discardPrivateFile(file)
  const outcome = isKept ? `Nothing was changed. What you wrote is safe here: ${file}` : 'Nothing was changed.'
  if (error || status === 126 || status === 127)
    throw new RapportError('io', `Your editor (${editor}) could not be started.`, {
      hint: `Set the environment variable EDITOR to one that is there. ${outcome}`,
    })
  if (isFailed)
    throw new RapportError('io', `Your editor (${editor}) ended without saving.`, {
      hint: `Set the environment variable EDITOR to one that works. ${outcome}`,
    })
  if (saved === null)
    throw new RapportError('io', `Your editor (${editor}) left no text to read.`, {
      hint: `Set the environment variable EDITOR to one that works. ${outcome}`,
    })
  return saved
}

/** No text that people write is longer, in bytes; a program in place of an editor may go on and on. */
const maxBytes = 2 ** 26

/** The text that the editor has saved; null when the file is gone, is something else now, or cannot be read. */
function readSaved(file: string): string | null {
  const read = readFile(file, maxBytes)
  if ('fault' in read) return null
  return decodeUtf8(read.bytes, { keepMark: true }) ?? decode(read.bytes)
}
