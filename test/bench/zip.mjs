import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of some files, by their names, packed as LinkedIn packs them. */
export function zip(files) {
  const local = []
  const central = []
  let place = 0
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(place, 10)
    local.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed)
    central.push(Buffer.from('PK\x01\x02\x14\x00'), common, entry, Buffer.from(name))
    place += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(files).length, 4)
  end.writeUInt16LE(Object.keys(files).length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...local, listed, Buffer.from('PK\x05\x06'), end])
}
