import { lstatSync, statSync } from 'node:fs'
import { RapportError } from '../book/error.js'
import { isSameFile } from './destination.js'

/** Refuses a file that is there already, unless it may be replaced; the book itself may never. @throws RapportError `io`. */
export function refuseExisting(file: string, force: boolean, { book }: { book: string }): void {
  if (isSameFile(file, book))
    throw new RapportError('io', `That is your book itself: ${file}.`, { hint: 'Choose another name.' })
  if (!force) refuseTaken(file)
}

/** Refuses a name that is taken, also by a link to nothing: nobody should write to an unknown place unasked. @throws RapportError `io`. */
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
