import { realpathSync, statSync } from 'node:fs'
import { ioError } from './ioError.js'
import type { Self } from './owner.js'
import { replaceFile } from './replaceFile.js'
import { isStill, type Stamp } from './stamp.js'
import { codeOf } from './system.js'

/** Which regular file stands there, links followed; null where none does, whatever else may be there. */
export function fileStampOf(path: string): Stamp | null {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : null
  } catch {
    return null
  }
}

/**
 * Puts a text in place of a file that was read, or of the one that a link leads to; permissions stay as they were.
 * @returns false where that file is not there any more, or somebody else has written to it.
 * @throws RapportError `io`; the old version is then untouched.
 */
export function replaceUnchanged(path: string, text: string, stamp: Stamp, self: Self): boolean {
  let target: string
  let mode: number
  try {
    target = realpathSync(path)
    mode = statSync(target).mode & 0o777
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw ioError(error, path)
  }
  return replaceFile(target, { bytes: Buffer.from(text), mode, self }, () => isStill(target, stamp))
}
