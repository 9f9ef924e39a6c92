import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../../book/error.js'
import { mostBytes, tooLong } from './frontMatter.js'
import { templateError } from './templateFault.js'

/**
 * The text of one of the user's own scripts.
 * @throws RapportError `bad-template` for a link that leads out of its folder and for all that `readText` refuses.
 */
export function readOwn(file: string): string {
  let isInside: boolean
  try {
    isInside = dirname(realpathSync(file)) === realpathSync(dirname(file))
  } catch {
    throw noFile(`The file ${file} cannot be read.`, 'Look whether it is there, and yours to read.')
  }
  if (!isInside)
    throw refused(
      `The template ${file} is a link that leads out of its folder.`,
      'Copy the file itself into the folder.',
    )
  return readText(file)
}

/**
 * The text of a template file, wherever it lies.
 * @throws RapportError `io` where it is no file, `bad-template` where it is no plain text or longer than a script can be.
 */
export function readText(file: string): string {
  const bytes = readBytes(file)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw refused(`The template ${file} is no plain text.`, 'Save it anew as plain text, in the encoding UTF-8.')
  }
}

/** Never waits for another process, as a pipe would have it. */
function readBytes(file: string): Buffer {
  let contactRef: number
  try {
    contactRef = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isGone) throw noFile(`There is no file ${file}.`, 'Look how it is called, and in which folder it lies.')
    throw noFile(`The file ${file} cannot be read.`, 'Look whether it is yours to read.')
  }
  try {
    const stats = fstatSync(contactRef)
    if (stats.isDirectory()) throw noFile(`${file} is a folder, not a template.`, 'Name a file in it.')
    if (!stats.isFile()) throw noFile(`${file} is no ordinary file.`, 'Name another one.')
    if (stats.size > mostBytes) throw templateError(file, tooLong)
    return readFileSync(contactRef)
  } finally {
    closeSync(contactRef)
  }
}

function refused(message: string, hint: string): RapportError {
  return new RapportError('bad-template', message, { hint })
}

function noFile(message: string, hint: string): RapportError {
  return new RapportError('io', message, { hint })
}
