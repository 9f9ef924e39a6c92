/**
 * Whether bytes are a zip archive, by how they begin. Source: APPNOTE 4.3.7, local file header, and 4.3.16 for an empty
 * archive.
 */
export function isZip(bytes: Buffer): boolean {
  const begin = bytes.subarray(0, 4).toString('latin1')
  return begin === 'PK\x03\x04' || begin === 'PK\x05\x06'
}
