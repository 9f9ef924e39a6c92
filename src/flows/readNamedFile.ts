import { RapportError } from '../book/error.js'
import type { Context } from '../context.js'
import { readFile } from '../files/readFile.js'

/**
 * The bytes of a file that the user named, or for `-` what is piped in.
 * @param most how many bytes are read at most
 * @param example the name of such a file
 * @param tooLarge makes the error for more than that, from the size
 * @throws RapportError `io` where it cannot be read or is too large.
 */
export async function readNamedFile(
  ctx: Pick<Context, 'readStdin'>,
  file: string,
  { most, example }: { most: number; example: string },
  tooLarge: (size: number) => RapportError,
): Promise<Buffer> {
  if (file === '-') {
    const bytes = Buffer.from(await ctx.readStdin(most))
    if (bytes.length > most) throw tooLarge(bytes.length)
    return bytes
  }
  const read = readFile(file, most)
  if (!('fault' in read)) return read.bytes
  const { fault } = read
  switch (fault.kind) {
    case 'folder':
      throw new RapportError('io', `${file} is a folder.`, {
        hint: `Name the file in it, such as ${example}.`,
      })
    case 'too-large':
      throw tooLarge(fault.size)
    case 'unreadable':
      throw new RapportError('io', `The file cannot be read: ${file}.`, { hint: 'Check who may read it.' })
    default:
      throw new RapportError('io', `There is no file to read: ${file}.`, {
        hint: 'Check its name and its folder; what is piped in is read with “-”.',
      })
  }
}
