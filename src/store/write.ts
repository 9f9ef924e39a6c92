import type { ProcessInfo } from '../files/owner.js'
import { replaceFile } from '../files/replaceFile.js'
import { type FileStamp, isUnchanged } from '../files/stamp.js'

/** Somebody else has written since we read: the change must be applied to what stands there now. */
export class Overtaken extends Error {}

export interface Replacement {
  bytes: Buffer
  /** The file that was read and is to be replaced; null where there was none. */
  stamp: FileStamp | null
  mode: number
  processInfo: ProcessInfo
  /** Whether the lock is still ours. */
  isOurs(): boolean
  /** Called when the new version is safely on disk beside the old one, just before they change places. */
  beforeSwap(): void
}

/**
 * Puts a new version in place of a book that nobody else has changed, so that the old or the new one stands there whole.
 * @throws Overtaken, RapportError `io` (full disk, permissions); the old version is then untouched.
 */
export function replaceBook(target: string, { stamp, isOurs, beforeSwap, ...version }: Replacement): void {
  const isReplaced = replaceFile(target, version, () => {
    if (!isOurs() || !isUnchanged(target, stamp)) return false
    beforeSwap()
    return true
  })
  if (!isReplaced) throw new Overtaken()
}
