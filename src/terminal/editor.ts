import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { RapportError } from '../book/error.js'
import { discardPrivateFile, writePrivateFile } from '../files/privateFile.js'

/**
 * Opens a text in the user's editor and returns what was saved. The editor's command may have arguments, as in git; the
 * text is passed in a private file, never through the shell.
 * @throws RapportError `io` where the editor cannot be started or exits with an error.
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
