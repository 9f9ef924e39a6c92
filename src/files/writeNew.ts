import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, unlinkSync } from 'node:fs'
import { quietly } from './system.js'
import { writeAll } from './writeAll.js'

/** What a new file may be read and written by, before the system takes away what its user forbids (umask). */
const anyFile = 0o666

/**
 * Writes a file that was not there before. When this returns its content is on disk; its name is once its folder is.
 * @param mode the permissions it has from the start; null for those that the system gives to new files.
 * @throws the system's error, `EEXIST` where something has that name already; no fragment is left behind.
 */
export function writeNew(path: string, bytes: Uint8Array, mode: number | null): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags, mode === null ? anyFile : 0o600)
  try {
    try {
      if (mode !== null) fchmodSync(file, mode)
      writeAll(file, bytes)
      fsyncSync(file)
      if (fstatSync(file).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
    } finally {
      closeSync(file)
    }
  } catch (error) {
    quietly(() => unlinkSync(path))
    throw error
  }
}
