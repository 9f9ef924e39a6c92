import { renameSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './folder.js'
import { ioError } from './ioError.js'
import type { Self } from './owner.js'
import { codeOf, quietly, sleep } from './system.js'
import { temporaryFor } from './temporary.js'
import { writeNew } from './writeNew.js'

/** A new version of a file. */
export interface NewVersion {
  bytes: Uint8Array
  /** Its permissions; null for those that the system gives to new files. */
  mode: number | null
  self: Self
}

/** A new version that is on disk beside the old one, under a temporary name. */
export interface StagedFile {
  /** Puts it in place of the old one. */
  commit(): void
  /** Removes it. */
  discard(): void
}

/**
 * Puts a new version in place of a file, or where none is, so that whatever happens, the old or the new one stands there
 * whole, and that when this returns, the new one is on disk.
 * @param target the real file: a link would be replaced by it.
 * @param beforeSwap called when the new version is on disk beside the old one, just before they change places; false
 * leaves the old one.
 * @returns false where `beforeSwap` said so.
 * @throws RapportError `io` (full disk, permissions), and what `beforeSwap` throws; the old version is then untouched.
 */
export function replaceFile(target: string, version: NewVersion, beforeSwap: () => boolean): boolean {
  try {
    const staged = stageFile(target, version)
    try {
      if (!beforeSwap()) {
        staged.discard()
        return false
      }
      staged.commit()
    } catch (error) {
      staged.discard()
      throw error
    }
  } catch (error) {
    throw ioError(error, target)
  }
  syncFolder(dirname(target))
  return true
}

/** Writes a new version beside a file, down to the disk. @throws the system's error; no fragment is left behind. */
export function stageFile(target: string, { bytes, mode, self }: NewVersion): StagedFile {
  const temporary = temporaryFor(target, self)
  writeNew(temporary, bytes, mode)
  return {
    commit: () => renamePatiently(temporary, target),
    discard: () => quietly(() => unlinkSync(temporary)),
  }
}

/** Windows refuses a rename while a virus scanner or a reader holds the file: it is tried again for a while. */
function renamePatiently(from: string, to: string): void {
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (tries >= 10 || !['EPERM', 'EBUSY'].includes(codeOf(error))) throw error
      sleep(10 * (tries + 1))
    }
  }
}
