import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from '../store/write.js'
import { ioError } from './ioError.js'
import { codeOf, quietly } from './system.js'

/**
 * Puts a new file into the user's folder of scripts, which is made where it is missing. Never replaces one.
 * @returns false where something of that name is there already, whatever it is.
 * @throws RapportError `io`; nothing is then left behind.
 */
export function createFile(path: string, text: string): boolean {
  const folder = dirname(path)
  try {
    const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (made !== undefined) syncFolder(dirname(made))
  } catch (error) {
    throw ioError(error, folder)
  }
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    quietly(() => unlinkSync(path))
    throw ioError(error, path)
  }
  syncFolder(folder)
  return true
}
