import { crc32, deflateRawSync } from 'node:zlib'

/** A file to put into a zip; what is not said is as it should be. */
export interface ZippedFile {
  name: string | Buffer
  content?: string | Buffer
  /** How it is packed (APPNOTE 4.4.5): 8 deflated, 0 not at all. */
  method?: number
  /** What is said of it, where that is not what it is. */
  says?: { size?: number; packedSize?: number; crc?: number; offset?: number }
  /** General purpose bits: 1 encrypted, 0x800 a name in UTF-8. */
  flags?: number
  /** Mode of Unix: 0o120777 for a link. */
  mode?: number
  /** Whether its sizes stand behind it, as where a zip is written while it is made. */
  isStreamed?: boolean
}

interface ZipOptions {
  /** Whether sizes and places have 64 bits. */
  zip64?: boolean
  comment?: string
  /** The number of files, where it is said wrong. */
  count?: number
  disk?: number
}

const numbers = (...fields: [size: 2 | 4 | 8, value: number][]) =>
  Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(8)
      bytes.writeBigUInt64LE(BigInt(value))
      return bytes.subarray(0, size)
    }),
  )

/**
 * A zip of some files.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipFile(files: ZippedFile[], options: ZipOptions = {}): Buffer {
  const { zip64 = false, comment = '', count = files.length, disk = 0 } = options
  const local: Buffer[] = []
  const central: Buffer[] = []
  let place = 0
  for (const file of files) {
    const { header, data, entry } = packed(file, place, zip64)
    local.push(header, data)
    central.push(entry)
    place += header.length + data.length
  }
  const size = central.reduce((sum, each) => sum + each.length, 0)
  const end64 = Buffer.concat([
    numbers(
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, disk],
      [4, 0],
      [8, count],
      [8, count],
      [8, size],
      [8, place],
    ),
    numbers([4, 0x07064b50], [4, 0], [8, place + size], [4, 1]),
  ])
  const [most2, most4] = [0xffff, 0xffffffff]
  const end = zip64
    ? numbers([4, 0x06054b50], [2, disk], [2, 0], [2, most2], [2, most2], [4, most4], [4, most4], [2, comment.length])
    : numbers([4, 0x06054b50], [2, disk], [2, 0], [2, count], [2, count], [4, size], [4, place], [2, comment.length])
  return Buffer.concat([...local, ...central, ...(zip64 ? [end64] : []), end, Buffer.from(comment)])
}

function packed(file: ZippedFile, place: number, zip64: boolean): { header: Buffer; data: Buffer; entry: Buffer } {
  const { content = '', method = 8, says = {}, mode = 0o100644, isStreamed = false } = file
  const name = Buffer.from(file.name)
  const bytes = Buffer.from(content)
  const body = method === 8 ? deflateRawSync(bytes) : bytes
  const { size = bytes.length, packedSize = body.length, crc = crc32(bytes), offset = place } = says
  const flags = (file.flags ?? 0x800) | (isStreamed ? 8 : 0)
  const [a, b, c] = isStreamed ? [0, 0, 0] : [crc, packedSize, size]
  const common: [2 | 4, number][] = [
    [2, 20],
    [2, flags],
    [2, method],
    [2, 0],
    [2, 0x5a21],
  ]
  const header = Buffer.concat([
    numbers([4, 0x04034b50], ...common, [4, a], [4, b], [4, c], [2, name.length], [2, 0]),
    name,
  ])
  const after = isStreamed ? numbers([4, 0x08074b50], [4, crc], [4, packedSize], [4, size]) : Buffer.of()
  const extra = zip64 ? numbers([2, 1], [2, 24], [8, size], [8, packedSize], [8, offset]) : Buffer.of()
  const said = (value: number) => (zip64 ? 0xffffffff : value)
  const entry = Buffer.concat([
    numbers([4, 0x02014b50], [2, 0x0314], ...common, [4, crc], [4, said(packedSize)], [4, said(size)]),
    numbers([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, mode * 2 ** 16], [4, said(offset)]),
    name,
    extra,
  ])
  return { header, data: Buffer.concat([body, after]), entry }
}
