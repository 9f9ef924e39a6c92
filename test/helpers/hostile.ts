const colour = new RegExp(`${'\u001b'}\\[\\d+m`, 'g')
/** Controls but line break and tab, embeddings, overrides and isolates, tag characters. */
const acting = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\u2028\u2029\u{E0000}-\u{E007F}]/gu

/** What in an output can act on a terminal, our own colours left out. */
export function actsIn(text: string): string[] {
  return text.replace(colour, '').match(acting) ?? []
}

/** Whether an output has colours. */
export function isColored(text: string): boolean {
  return new RegExp(colour).test(text)
}
