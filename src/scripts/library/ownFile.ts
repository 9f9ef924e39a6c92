import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../../book/error.js'
import { readFile } from '../../files/readFile.js'
import { decodeUtf8 } from '../../text/utf8.js'
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
  const text = decodeUtf8(readBytes(file), { keepMark: true })
  if (text === null)
    throw refused(`The template ${file} is no plain text.`, 'Save it anew as plain text, in the encoding UTF-8.')
  return text
}

function readBytes(file: string): Buffer {
  const read = readFile(file, mostBytes)
  if (!('fault' in read)) return read.bytes
  switch (read.fault.kind) {
    case 'missing':
      throw noFile(`There is no file ${file}.`, 'Look how it is called, and in which folder it lies.')
    case 'folder':
      throw noFile(`${file} is a folder, not a template.`, 'Name a file in it.')
    case 'special':
      throw noFile(`${file} is no ordinary file.`, 'Name another one.')
    case 'too-large':
      throw templateError(file, tooLong)
    case 'unreadable':
      throw noFile(`The file ${file} cannot be read.`, 'Look whether it is yours to read.')
  }
}

function refused(message: string, hint: string): RapportError {
  return new RapportError('bad-template', message, { hint })
}

function noFile(message: string, hint: string): RapportError {
  return new RapportError('io', message, { hint })
}
