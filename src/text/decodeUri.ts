/** A text without percent-encoding, or unchanged if it cannot be decoded. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
