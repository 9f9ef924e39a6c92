import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ioError } from './ioError.js'
import type { ProcessInfo } from './owner.js'
import { replaceFile } from './replaceFile.js'
import { type FileStamp, isUnchanged } from './stamp.js'
import { errorCode } from './system.js'
import { removeAbandonedFiles } from './temporary.js'

/** The stamp of the regular file at a path, links followed; null when there is no regular file. */
export function regularFileStamp(path: string): FileStamp | null {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : null
  } catch {
    return null
  }
}

/**
 * Replaces the text of a file, links followed, if it is still the file with this stamp. Its permissions stay.
 * @returns false when the file is gone or another program has changed it.
 * @throws RapportError `io`; the file is then unchanged.
 */
export function replaceIfUnchanged(path: string, text: string, stamp: FileStamp, processInfo: ProcessInfo): boolean {
  let target: string
  let mode: number
  try {
    target = realpathSync(path)
    mode = statSync(target).mode & 0o777
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw ioError(error, path)
  }
  const isReplaced = replaceFile(target, { content: Buffer.from(text), mode, processInfo }, () =>
    isUnchanged(target, stamp),
  )
  removeAbandonedFiles(dirname(target), processInfo)
  return isReplaced
}
