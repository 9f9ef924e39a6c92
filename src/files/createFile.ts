import { dirname } from 'node:path'
import { makePrivateFolder, syncFolder } from './folder.js'
import { ioError } from './ioError.js'
import type { ProcessInfo } from './owner.js'
import { stageFile } from './replaceFile.js'
import { removeAbandonedFiles } from './temporary.js'

/**
 * Creates a new private file, and its folder when that is missing. Never replaces anything.
 * @returns false when something with that name exists already, whatever it is.
 * @throws RapportError `io`; no partial file is left behind.
 */
export function createFile(path: string, text: string, processInfo: ProcessInfo): boolean {
  const folder = dirname(path)
  makePrivateFolder(folder)
  try {
    if (!stageFile(path, { content: Buffer.from(text), mode: 0o600, processInfo }).commitNew()) return false
  } catch (error) {
    throw ioError(error, path)
  }
  syncFolder(folder)
  removeAbandonedFiles(folder, processInfo)
  return true
}
