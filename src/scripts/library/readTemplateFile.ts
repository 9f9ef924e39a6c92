import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../../book/error.js'
import { readFile } from '../../files/readFile.js'
import { decodeUtf8 } from '../../text/utf8.js'
import { maxBytes, tooLongFault } from './frontMatter.js'
import { templateError } from './templateFault.js'

/**
 * The text of a template in the user's own folder.
 * @throws RapportError `bad-template` for a link that leads out of the folder, and everything that `readTemplateFile`
 * throws.
 */
export function readUserTemplate(file: string): string {
  let isInside: boolean
  try {
    isInside = dirname(realpathSync(file)) === realpathSync(dirname(file))
  } catch {
    throw ioError(`The file ${file} cannot be read.`, 'Look whether it is there, and yours to read.')
  }
  if (!isInside)
    throw badTemplate(
      `The template ${file} is a link that leads out of its folder.`,
      'Copy the file itself into the folder.',
    )
  return readTemplateFile(file)
}

/**
 * The text of a template file, in any folder.
 * @throws RapportError `io` where it is not a readable file, `bad-template` where it is not plain text or longer than a
 * script can be.
 */
export function readTemplateFile(file: string): string {
  const text = decodeUtf8(readBytes(file), { keepMark: true })
  if (text === null)
    throw badTemplate(`The template ${file} is no plain text.`, 'Save it anew as plain text, in the encoding UTF-8.')
  return text
}

function readBytes(file: string): Buffer {
  const read = readFile(file, maxBytes)
  if (!('fault' in read)) return read.bytes
  switch (read.fault.kind) {
    case 'missing':
      throw ioError(`There is no file ${file}.`, 'Look how it is called, and in which folder it lies.')
    case 'folder':
      throw ioError(`${file} is a folder, not a template.`, 'Name a file in it.')
    case 'special':
      throw ioError(`${file} is no ordinary file.`, 'Name another one.')
    case 'too-large':
      throw templateError(file, tooLongFault)
    case 'unreadable':
      throw ioError(`The file ${file} cannot be read.`, 'Look whether it is yours to read.')
  }
}

function badTemplate(message: string, hint: string): RapportError {
  return new RapportError('bad-template', message, { hint })
}

function ioError(message: string, hint: string): RapportError {
  return new RapportError('io', message, { hint })
}
