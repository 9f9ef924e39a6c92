import { linkSync, lstatSync, renameSync, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './folder.js'
import { ioError } from './ioError.js'
import type { ProcessInfo } from './owner.js'
import { errorCode, ignoreErrors, sleep } from './system.js'
import { temporaryPath } from './temporary.js'
import { type Content, writeNew } from './writeNew.js'

/** The new content of a file. */
export interface NewContent {
  content: Content
  /** The permissions of the file; null for the system's default. */
  mode: number | null
  processInfo: ProcessInfo
}

/** New content that is on disk beside its target, under a temporary name. */
export interface StagedFile {
  /** Renames the temporary file to the target. */
  commit(): void
  /** Like `commit`, but only where nothing has the target's name; else removes the temporary file and returns false. */
  commitNew(): boolean
  /** Removes the temporary file. */
  discard(): void
}

/**
 * Creates or replaces a file atomically: after a crash, either the old or the new content is there, complete. When this
 * returns, the new content is on disk.
 * @param target the real path; a link would be replaced, not followed.
 * @param beforeRename runs when the new content is on disk under its temporary name; returns false to keep the old
 * file.
 * @returns false when `beforeRename` returned false.
 * @throws RapportError `io` (full disk, permissions), and what `beforeRename` throws; the old file is then unchanged.
 */
export function replaceFile(target: string, newContent: NewContent, beforeRename: () => boolean): boolean {
  try {
    const staged = stageFile(target, newContent)
    try {
      if (!beforeRename()) {
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

/**
 * Writes new content to disk under a temporary name beside its target.
 * @throws the system's error; no partial file is left behind.
 */
export function stageFile(target: string, { content, mode, processInfo }: NewContent): StagedFile {
  const temporary = temporaryPath(target, processInfo)
  writeNew(temporary, content, mode, target)
  const commit = () => {
    renameWithRetries(temporary, target)
    processInfo.noteWritten?.(target)
  }
  const discard = () => ignoreErrors(() => unlinkSync(temporary))
  const commitNew = () => {
    try {
      linkSync(temporary, target)
      processInfo.noteWritten?.(target)
      return true
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return false
      // Some disks have no hard links.
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return false
      commit()
      return true
    } finally {
      discard()
    }
  }
  return { commit, commitNew, discard }
}

/** Renames a file. Retries for about half a second, since Windows refuses while a virus scanner has the file open. */
function renameWithRetries(from: string, to: string): void {
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (tries >= 10 || !['EPERM', 'EBUSY'].includes(errorCode(error))) throw error
      sleep(10 * (tries + 1))
    }
  }
}
