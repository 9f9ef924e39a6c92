/**
 * The bytes of a vCard file without the folds that fall inside a character: programs that count bytes break a line in the
 * middle of an emoji or an accent. This has to be repaired before the file is decoded, or it does not look like UTF-8.
 * Not for UTF-16.
 * @returns the same bytes where nothing is wrong with them
 * @example withWholeCharacters(Buffer.from('FN:\xC3\r\n \xA9', 'latin1')).toString() // 'FN:é'
 */
export function withWholeCharacters(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (!isSpace(bytes[at + 1]) || !isInside(bytes[at + 2])) continue
    let end = at
    while (bytes[end - 1] === 0x0d) end--
    if ((bytes[end - 1] ?? 0) < 0x80) continue
    pieces.push(bytes.subarray(start, end))
    start = at + 2
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(start)])
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09
}

/** Whether a byte can only continue a character, in UTF-8. */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
