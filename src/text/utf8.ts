/**
 * Decodes UTF-8; null when the bytes are not valid UTF-8. For a file of unknown encoding, use `decode`.
 * @param options.keepMark keeps a byte order mark, for a text that is written back later.
 */
export function decodeUtf8(bytes: Uint8Array, { keepMark = false } = {}): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes)
  } catch {
    return null
  }
}
