/** What the bytes 80 to 9F are in Windows-1252, where Node 20's own decoder takes them for controls. */
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** The text that bytes are in Windows-1252, as older programs on Windows wrote it; every byte is a character. */
export function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (control) => beyondLatin1[control.charCodeAt(0) - 0x80] ?? control)
}
