/**
 * The text that bytes are in UTF-8, and nothing guessed: null where they are not UTF-8. For a file that does not say how it
 * is written, see `decode`.
 * @param options.keepMark whether a byte order mark stays, for a text that is to be written back as it was.
 */
export function utf8Text(bytes: Uint8Array, { keepMark = false } = {}): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes)
  } catch {
    return null
  }
}
