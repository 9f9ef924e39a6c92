/** The characters of the bytes 80 to 9F in Windows-1252. Node 20's own decoder reads them as control characters. */
const charactersFrom80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Decodes Windows-1252, the encoding of older Windows programs. Every byte is a character, so this never fails. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9F]/g, (byte) => charactersFrom80[byte.charCodeAt(0) - 0x80] ?? byte)
}
