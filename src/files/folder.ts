import { closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { ioError } from './ioError.js'
import { codeOf } from './system.js'

/** Whether anything is there, links followed. */
export function exists(path: string): boolean {
  return existsSync(path)
}

/** Whether a regular file is there, links followed: a pipe would be waited for. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The names in a folder; none where it is missing, no folder, or closed to us. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Makes a folder that only its owner can open, and those above it, where they are missing. @throws RapportError `io`. */
export function makePrivateFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (made !== undefined) syncFolder(dirname(made))
  } catch (error) {
    throw ioError(error, folder)
  }
}

/** Makes a folder for what the user takes out of the book, where it is missing. @throws RapportError `io`. */
export function makeOutputFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new RapportError('io', `No folder can be made there: ${folder}.`, {
      hint: 'Choose another place with --out.',
    })
  }
}

/** A new name is on disk only when its folder is; Windows cannot open folders and need not. @throws RapportError `io`. */
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
    if (['EPERM', 'EINVAL', 'EISDIR'].includes(codeOf(error))) return
    throw new RapportError('io', `The disk reports an error (${codeOf(error)}): ${folder}.`, {
      hint: 'The last change may be lost when this computer stops: look whether it is there, and copy your files.',
    })
  } finally {
    closeSync(descriptor)
  }
}
