import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'

/** Makes a folder among the temporary files that nobody else can open. @throws RapportError `io`. */
export function makeTemporaryFolder(prefix = 'rapport-'): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix))
  } catch {
    throw noRoom('No temporary folder can be made', 'or name another folder with the environment variable TMPDIR.')
  }
}

/** Writes a text where nobody else can read it, into a temporary folder of its own, and says where. @throws RapportError `io`. */
export function writePrivateFile(name: string, text: string): string {
  const file = join(makeTemporaryFolder(), name)
  try {
    writeFileSync(file, text, { mode: 0o600 })
    return file
  } catch {
    discardPrivateFile(file)
    throw noRoom('No temporary file can be written', 'or name another folder with the environment variable TMPDIR.')
  }
}

/** Removes such a file, and its folder. */
export function discardPrivateFile(file: string): void {
  rmSync(dirname(file), { recursive: true, force: true })
}

/** Writes a draft where nobody else can read it, for a mail program to open, and says where. @throws RapportError `io`. */
export function writeDraft(text: string): string {
  try {
    return writePrivateFile('draft.eml', text)
  } catch {
    throw noRoom('No draft can be written', 'or write the draft elsewhere with --eml draft.eml.')
  }
}

function noRoom(what: string, otherwise: string): RapportError {
  return new RapportError('io', `${what} in ${tmpdir()}.`, { hint: `Make room there, ${otherwise}` })
}
