import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, unlinkSync } from 'node:fs'
import { giveTo, ownerFor } from './ownership.js'
import { ignoreErrors } from './system.js'
import { writeAll } from './writeAll.js'

/** The permissions of a new file, from which the system removes those that the user's umask forbids. */
const defaultMode = 0o666

/** What a new file is to hold: bytes, or a function that writes to the open file and returns how many bytes it wrote. */
export type Content = Uint8Array | ((file: number) => number)

/**
 * Writes a new file to disk. Its name can still be lost in a crash until `syncFolder` is called for its folder.
 * @param mode the permissions of the file, from the start; null for the system's default.
 * @param target the file that it will replace, whose owner it gets if root writes it.
 * @throws the system's error, such as `EEXIST` when the path is taken; no partial file is left behind.
 */
export function writeNew(path: string, content: Content, mode: number | null, target = path): void {
  const owner = ownerFor(target)
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags, mode === null ? defaultMode : 0o600)
  try {
    try {
      giveTo(owner, file)
      if (mode !== null) fchmodSync(file, mode)
      const size = typeof content === 'function' ? content(file) : writeAll(file, content)
      fsyncSync(file)
      if (fstatSync(file).size !== size) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    } finally {
      closeSync(file)
    }
  } catch (error) {
    ignoreErrors(() => unlinkSync(path))
    throw error
  }
}
