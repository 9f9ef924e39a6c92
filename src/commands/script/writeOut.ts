import { existsSync, writeFileSync } from 'node:fs'
import { RapportError } from '../../book/error.js'

/** Writes a text to a file of the user's; an existing one only with `--force`. @throws RapportError `io`. */
export function writeOut(file: string, text: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new RapportError('io', `The file is there already: ${file}.`, {
      hint: 'Choose another name, or add --force.',
    })
  try {
    writeFileSync(file, `${text}\n`, { flag: force ? 'w' : 'wx' })
  } catch {
    throw new RapportError('io', `The file cannot be written: ${file}.`, {
      hint: 'Check its folder, or choose another.',
    })
  }
}
