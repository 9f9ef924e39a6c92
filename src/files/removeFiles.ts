import { unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { syncFolder } from './folder.js'
import { errorCode } from './system.js'

/**
 * Removes files, each by its name: a link is removed itself, not what it leads to. One that is gone already is no error.
 * @throws RapportError `io` for the first one that cannot be removed.
 */
export function removeFiles(files: string[]): void {
  for (const file of files) {
    try {
      unlinkSync(file)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') continue
      throw new RapportError('io', `The file cannot be removed: ${file}.`, {
        hint: 'Remove it yourself. Everything else was written.',
      })
    }
  }
  for (const folder of new Set(files.map(dirname))) syncFolder(folder)
}
