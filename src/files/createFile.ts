import { dirname } from 'node:path'
import { makePrivateFolder, syncFolder } from './folder.js'
import { ioError } from './ioError.js'
import { codeOf } from './system.js'
import { writeNew } from './writeNew.js'

/**
 * Puts a new file into the user's folder of scripts, which is made where it is missing. Never replaces one.
 * @returns false where something of that name is there already, whatever it is.
 * @throws RapportError `io`; nothing is then left behind.
 */
export function createFile(path: string, text: string): boolean {
  const folder = dirname(path)
  makePrivateFolder(folder)
  try {
    writeNew(path, Buffer.from(text), 0o600)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw ioError(error, path)
  }
  syncFolder(folder)
  return true
}
