import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { readFile } from '../../files/readFile.js'
import { notPeopleError } from '../../formats/notPeople/notPeopleError.js'
import { unsupportedFile } from '../../formats/unsupportedFile.js'

/** No text can be longer in Node than some 512 MB, whatever the settings allow. */
const readable = 500 * 2 ** 20

/**
 * What lies in a file, or for `-` what is piped in.
 * @throws RapportError `io` where it cannot be read, or is larger than `allowed` bytes.
 */
export async function bytesOf(ctx: Context, file: string, allowed: number): Promise<Buffer> {
  const most = Math.min(allowed, readable)
  const bytes = file === '-' ? Buffer.from(await ctx.readStdin(most)) : readWhole(file, most)
  if (bytes.length > most) throw tooLarge(file, bytes.length, most)
  refuseForeign(bytes, file)
  return bytes
}

/** Refuses what holds nobody: an empty file, a picture. An archive is looked into later. */
function refuseForeign(bytes: Buffer, file: string): void {
  if (bytes.every((byte) => byte <= 0x20))
    throw new RapportError('usage', file === '-' ? 'Nothing came in.' : `${file} is empty.`, {
      hint: 'Export it once more, and give that file.',
    })
  const unsupported = unsupportedFile(bytes)
  if (unsupported !== null) throw notPeopleError(file, unsupported)
}

function readWhole(file: string, most: number): Buffer {
  const read = readFile(file, most)
  if (!('fault' in read)) return read.bytes
  const { fault } = read
  switch (fault.kind) {
    case 'folder':
      throw new RapportError('io', `${file} is a folder.`, { hint: 'Name the file in it, such as Connections.csv.' })
    case 'too-large':
      throw tooLarge(file, fault.size, most)
    case 'unreadable':
      throw new RapportError('io', `The file cannot be read: ${file}.`, { hint: 'Check who may read it.' })
    default:
      throw new RapportError('io', `There is no file to read: ${file}.`, {
        hint: 'Check its name and its folder; what is piped in is read with “-”.',
      })
  }
}

function tooLarge(file: string, size: number, most: number): RapportError {
  const enough = 2 ** Math.ceil(Math.log2(size / 2 ** 20))
  const what = file === '-' ? 'What came in' : `The file ${file}`
  const orMore = size > readable ? '' : `, or allow more: rapport settings set importMegabytes=${enough}`
  return new RapportError('io', `${what} is larger than ${most / 2 ** 20} MB.`, {
    hint: `Export it without photos or in parts${orMore}.`,
  })
}
