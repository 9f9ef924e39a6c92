/**
 * Removes line folds inside a UTF-8 character from a vCard file or a calendar: some programs count bytes and fold a line
 * in the middle of an emoji or an accented letter. Must run before decoding. Not for UTF-16.
 * @returns the same object when there is nothing to repair.
 * @example withWholeCharacters(Buffer.from('FN:\xC3\r\n \xA9', 'latin1')).toString() // 'FN:é'
 */
export function rejoinSplitCharacters(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (!isSpaceOrTab(bytes[at + 1]) || !isContinuation(bytes[at + 2])) continue
    let end = at
    while (bytes[end - 1] === 0x0d) end--
    if ((bytes[end - 1] ?? 0) < 0x80) continue
    pieces.push(bytes.subarray(start, end))
    start = at + 2
  }
  return pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(start)])
}

function isSpaceOrTab(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09
}

/** Whether a byte continues a character, in UTF-8. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}
