import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { RapportError } from '../book/error.js'
import { discardPrivateFile, writePrivateFile } from '../files/privateFile.js'

/**
 * Opens a text in the person's editor and gives back what was saved. The editor's command may carry arguments, as with
 * git; no shell sees the text, which lies in a private folder meanwhile.
 * @throws RapportError `io` where the editor cannot be run or ends with a failure.
 */
export function editText(text: string, fileName: string, editor: string): string {
  const file = writePrivateFile(fileName, text)
  try {
    const { status, error } = spawnSync('sh', ['-c', `${editor} "$@"`, editor, file], { stdio: 'inherit' })
    if (error || status === 126 || status === 127)
      throw new RapportError('io', `Your editor (${editor}) could not be started.`, {
        hint: 'Set the environment variable EDITOR to one that is there. Nothing was changed.',
      })
    if (status !== 0)
      throw new RapportError('io', `Your editor (${editor}) ended without saving.`, {
        hint: 'Set the environment variable EDITOR to one that works. Nothing was changed.',
      })
    return readFileSync(file, 'utf8')
  } finally {
    discardPrivateFile(file)
  }
}
