import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { giveFolderTo, ownerFor } from './ownership.js'
import { errorCode } from './system.js'

/**
 * Creates a folder and its parent folders, when missing. Node's own `recursive` never ends below /proc, where every
 * folder is missing and none can be made.
 * @returns the first folder that was made; undefined when all were there.
 * @throws the system's error; `ENOENT` for a place where no folder can be.
 */
export function makeFolder(folder: string, mode: number): string | undefined {
  try {
    makeOneFolder(folder, mode)
    return folder
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) return requireFolder(folder, error)
  }
  const made = makeFolder(dirname(folder), mode)
  try {
    makeOneFolder(folder, mode)
  } catch (error) {
    requireFolder(folder, error)
  }
  return made ?? folder
}

/** Creates a folder in one that is there. @throws the system's error. */
export function makeOneFolder(folder: string, mode: number): void {
  const owner = ownerFor(folder)
  mkdirSync(folder, { mode })
  giveFolderTo(owner, folder)
}

/** Accepts a folder that is there already. @throws the error, when there is none. */
function requireFolder(folder: string, error: unknown): undefined {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  if (!isFolder) throw error
}
