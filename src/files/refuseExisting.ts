import { lstatSync, statSync } from 'node:fs'
import { RapportError } from '../book/error.js'
import { isSameFile } from './destination.js'

/**
 * Refuses an output file that exists already, unless `force` allows to replace it. The book itself is always refused.
 * @throws RapportError `io`.
 */
export function refuseExisting(file: string, force: boolean, { book }: { book: string }): void {
  if (isSameFile(file, book))
    throw new RapportError('io', `That is your book itself: ${file}.`, { hint: 'Choose another name.' })
  if (!force) refuseTaken(file)
}

/**
 * Refuses a path that is taken, even by a link to a missing file: writing through it would create a file in a place
 * that the user may not expect.
 * @throws RapportError `io`.
 */
export function refuseTaken(file: string): void {
  if (!isThere(lstatSync, file)) return
  if (isThere(statSync, file))
    throw new RapportError('io', `The file is there already: ${file}.`, {
      hint: 'Choose another name, or add --force.',
    })
  throw new RapportError('io', `That is a link to a file that is not there: ${file}.`, {
    hint: 'Choose another name, or add --force to write the file that it points to.',
  })
}

function isThere(look: typeof lstatSync | typeof statSync, file: string): boolean {
  try {
    look(file)
    return true
  } catch {
    return false
  }
}
