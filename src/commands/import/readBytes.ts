import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import { readNamedFile } from '../../flows/readNamedFile.js'
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
  const bytes = await readNamedFile(ctx, file, { most, example: 'Connections.csv' }, (size) =>
    tooLarge(file, size, most),
  )
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

function tooLarge(file: string, size: number, most: number): RapportError {
  const enough = 2 ** Math.ceil(Math.log2(size / 2 ** 20))
  const what = file === '-' ? 'What came in' : `The file ${file}`
  const orMore = size > readable ? '' : `, or allow more: rapport settings set importMegabytes=${enough}`
  return new RapportError('io', `${what} is larger than ${most / 2 ** 20} MB.`, {
    hint: `Export it without photos or in parts${orMore}.`,
  })
}
