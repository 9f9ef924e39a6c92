import { RapportError } from '../../book/error.js'
import type { ZipEntry, ZipLimits } from './zipEntry.js'

/** How a zip begins: with a file, with the mark of a divided one, or with its end because it is empty. */
const signatures = ['PK\x03\x04', 'PK\x07\x08', 'PK\x05\x06', 'PK\x06\x06']

/** Whether a file is a zip by how it begins; documents of Word and Excel are zips too. */
export function isZip(bytes: Buffer): boolean {
  return signatures.includes(bytes.subarray(0, 4).toString('latin1'))
}

/**
 * Unpacks the wanted files of a zip, in its order. Folders and links are passed over, and so is what nobody wants,
 * whatever state it is in. Two files may have the same name, since their folders are not told.
 * @param wanted whether to unpack a file, by its name without folders
 * @throws RapportError `usage` for what is no zip, has a password, is divided, or is packed in another way than zips
 *   usually are; `io` for one that is damaged or beyond the limits.
 * @example await readZip(bytes, (name) => name === 'Connections.csv', limits) // [{ name: 'Connections.csv', bytes: … }]
 */
export async function readZip(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<ZipEntry[]> {
  if (!isZip(bytes))
    throw new RapportError('usage', 'This is not a zip archive.', { hint: 'Download it again, and give that file.' })
  return await (await import('./unpack.js')).unpack(bytes, wanted, limits)
}
