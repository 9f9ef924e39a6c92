import { dirname } from 'node:path'
import { makePrivateFolder, syncFolder } from './folder.js'
import { ioError } from './ioError.js'
import { errorCode } from './system.js'
import { writeNew } from './writeNew.js'

/**
 * Creates a new private file, and its folder when that is missing. Never replaces anything.
 * @returns false when something with that name exists already, whatever it is.
 * @throws RapportError `io`; no partial file is left behind.
 */
export function createFile(path: string, text: string): boolean {
  const folder = dirname(path)
  makePrivateFolder(folder)
  try {
    writeNew(path, Buffer.from(text), 0o600)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw ioError(error, path)
  }
  syncFolder(folder)
  return true
}
