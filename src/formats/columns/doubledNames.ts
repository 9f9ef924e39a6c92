/** Names that several columns have, in lower case: it is unclear which of them is meant. */
export function doubledNames(header: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const name of header) {
    const key = name.toLowerCase()
    if (key !== '' && seen.has(key)) doubled.add(key)
    seen.add(key)
  }
  return doubled
}

/** The header with no name where several columns have the same, so that none of them is read. */
export function withoutDoubled(header: readonly string[]): string[] {
  const doubled = doubledNames(header)
  return header.map((name) => (doubled.has(name.toLowerCase()) ? '' : name))
}
