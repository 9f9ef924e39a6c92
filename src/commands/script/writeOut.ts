import { existsSync, writeFileSync } from 'node:fs'
import { RapportError } from '../../book/error.js'

/** Refuses a file that is there already, unless it may be replaced. @throws RapportError `io`. */
export function refuseExisting(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new RapportError('io', `The file is there already: ${file}.`, {
      hint: 'Choose another name, or add --force.',
    })
}

/** Writes a text to a file of the user's. @throws RapportError `io`. */
export function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, `${text}\n`)
  } catch {
    throw new RapportError('io', `The file cannot be written: ${file}.`, {
      hint: 'Check its folder, or choose another.',
    })
  }
}
