import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'

/** Creates a temporary folder that other users cannot open, and returns its path. @throws RapportError `io`. */
export function makeTemporaryFolder(prefix = 'rapport-'): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix))
  } catch {
    throw temporaryFileError(
      'No temporary folder can be made',
      'or name another folder with the environment variable TMPDIR.',
    )
  }
}

/**
 * Writes a text to a file in a new temporary folder that other users cannot open, and returns the path of the file.
 * @throws RapportError `io`.
 */
export function writePrivateFile(name: string, text: string): string {
  const file = join(makeTemporaryFolder(), name)
  try {
    writeFileSync(file, text, { mode: 0o600 })
    return file
  } catch {
    discardPrivateFile(file)
    throw temporaryFileError(
      'No temporary file can be written',
      'or name another folder with the environment variable TMPDIR.',
    )
  }
}

/** Removes a file that `writePrivateFile` wrote, with its folder. */
export function discardPrivateFile(file: string): void {
  rmSync(dirname(file), { recursive: true, force: true })
}

/**
 * Keeps a text that cannot be saved where it belongs, since the user may have worked on it for long: in a private file.
 * @returns a sentence that says where it is; where no file can be written either, with the text itself.
 */
export function keepText(name: string, text: string): string {
  try {
    return `What you wrote is safe here: ${writePrivateFile(name, text)}`
  } catch {
    return `What you wrote: ${text}`
  }
}

/** Writes a draft for a mail program as a private file, and returns its path. @throws RapportError `io`. */
export function writeDraft(text: string): string {
  try {
    return writePrivateFile('draft.eml', text)
  } catch {
    throw temporaryFileError('No draft can be written', 'or write the draft elsewhere with --eml draft.eml.')
  }
}

function temporaryFileError(what: string, otherwise: string): RapportError {
  return new RapportError('io', `${what} in ${tmpdir()}.`, { hint: `Make room there, ${otherwise}` })
}
