import { closeSync, constants, existsSync, fsyncSync, lstatSync, openSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { ioError } from './ioError.js'
import { makeFolder } from './makeFolder.js'
import { errorCode } from './system.js'

/** Whether anything exists at a path, links followed. */
export function exists(path: string): boolean {
  return existsSync(path)
}

/** Whether a path leads to a regular file, links followed. False for a pipe: reading it could wait forever. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Whether a path is a regular file itself, not a link to one. */
export function isUnlinkedFile(path: string): boolean {
  try {
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}

/** The names in a folder; an empty list when it is missing, is not a folder, or cannot be read. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Creates a folder that only its owner can open, and its parent folders, when missing. @throws RapportError `io`. */
export function makePrivateFolder(folder: string): void {
  try {
    const made = makeFolder(folder, 0o700)
    if (made !== undefined) syncFolder(dirname(made))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw ioError(error, folder)
    throw new RapportError('io', `No folder can be made there: ${folder}.`, {
      hint: 'Choose another folder with --home. Nothing was changed.',
    })
  }
}

/** Creates a folder for exported files, when missing. @throws RapportError `io`. */
export function makeOutputFolder(folder: string): void {
  try {
    makeFolder(folder, 0o777)
  } catch {
    throw new RapportError('io', `No folder can be made there: ${folder}.`, {
      hint: 'Choose another place with --out.',
    })
  }
}

/**
 * Writes a folder to disk (fsync): without it, a new file name in the folder can be lost in a crash. Does nothing on
 * Windows, which cannot open folders and does not need it.
 * @throws RapportError `io` when the disk reports an error.
 */
export function syncFolder(folder: string): void {
  let descriptor: number
  try {
    descriptor = openSync(folder, constants.O_RDONLY)
  } catch {
    return
  }
  try {
    fsyncSync(descriptor)
  } catch (error) {
    if (['EPERM', 'EINVAL', 'EISDIR'].includes(errorCode(error))) return
    throw new RapportError('io', `The disk reports an error (${errorCode(error)}): ${folder}.`, {
      hint: 'The last change may be lost when this computer stops: look whether it is there, and copy your files.',
    })
  } finally {
    closeSync(descriptor)
  }
}
