import type { ProcessInfo } from '../files/owner.js'
import { replaceFile } from '../files/replaceFile.js'
import { type FileStamp, isUnchanged } from '../files/stamp.js'
import type { Content } from '../files/writeNew.js'

/** Another program has written to the book since it was read, so the change must be applied again. */
export class WriteConflict extends Error {}

export interface Replacement {
  content: Content
  /** The file that was read; null when there was none. */
  stamp: FileStamp | null
  mode: number
  processInfo: ProcessInfo
  /** Whether this process still holds the lock. */
  isLockHeld(): boolean
  /** Runs when the new content is on disk under a temporary name, just before the rename. */
  beforeRename(): void
}

/**
 * Replaces a book atomically, unless another program has changed it since it was read.
 * @throws WriteConflict, RapportError `io` (full disk, permissions); the book is then unchanged.
 */
export function replaceBook(target: string, { stamp, isLockHeld, beforeRename, ...content }: Replacement): void {
  const isReplaced = replaceFile(target, content, () => {
    if (!isLockHeld() || !isUnchanged(target, stamp)) return false
    beforeRename()
    return true
  })
  if (!isReplaced) throw new WriteConflict()
}
