import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { RapportError } from '../../book/error.js'
import { entryName } from './entryName.js'
import {
  damagedArchive,
  damagedFile,
  dividedArchive,
  lockedArchive,
  suspiciousFile,
  tooLarge,
  tooManyFiles,
  unknownPacking,
} from './faults.js'
import type { ZipEntry, ZipLimits } from './zipEntry.js'

/** How files are packed in a zip (APPNOTE 4.4.5): not at all, or deflated. */
const [stored, deflated] = [0, 8]
/** Up to this size unpacked, no ratio is suspicious: a short file of the same words can be packed to almost nothing. */
const harmlessSize = 2 ** 16
/** The most bytes that are inflated at once. */
const maxChunk = 2 ** 20

/** Unpacks the wanted files of a zip; `readZip` says how. */
export async function unpack(bytes: Buffer, wanted: (name: string) => boolean, limits: ZipLimits): Promise<ZipEntry[]> {
  try {
    // What yauzl checks by itself would refuse the archive for the name or the size of a file that nobody wants.
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false })
    if (zip.entryCount > limits.maxEntries) throw tooManyFiles(limits.maxEntries)
    const found: ZipEntry[] = []
    let size = 0
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry)
      if (name === null || !wanted(name)) continue
      size += entry.uncompressedSize
      if (size > limits.maxBytes) throw tooLarge(limits.maxBytes)
      found.push({ name, bytes: await contentOf(name, entry, { zip, bytes, maxRatio: limits.maxRatio }) })
    }
    return found
  } catch (error) {
    throw error instanceof RapportError ? error : faultOf(error)
  }
}

/** Where a file lies. */
interface Archive {
  zip: ZipFile
  bytes: Buffer
  maxRatio: number
}

/** The content of a file: as long as the archive says, and with the checksum that it says. */
async function contentOf(name: string, entry: Entry, { zip, bytes, maxRatio }: Archive): Promise<Buffer> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  if (entry.isEncrypted()) throw lockedArchive()
  if (compressionMethod !== stored && compressionMethod !== deflated) throw unknownPacking(name)
  if (uncompressedSize > Math.max(harmlessSize, compressedSize * maxRatio)) throw suspiciousFile(name, maxRatio)
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize)
  const content = compressionMethod === stored ? packed : inflate(packed, uncompressedSize)
  if (content?.length !== uncompressedSize || crc32(content) !== entry.crc32) throw damagedFile(name)
  return content
}

/** Inflates no more than so many bytes; null where there are more, or what is packed is damaged. */
function inflate(packed: Buffer, size: number): Buffer | null {
  try {
    const chunkSize = Math.min(Math.max(size, 64), maxChunk)
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize })
  } catch {
    return null
  }
}

/** What is wrong with an archive that yauzl cannot read. */
function faultOf(error: unknown): RapportError {
  const message = error instanceof Error ? error.message : ''
  if (message.includes('encryption')) return lockedArchive()
  return message.includes('multi-disk') ? dividedArchive() : damagedArchive()
}
