/** The texts without empty ones and duplicates, ignoring case; the first spelling of each stays. */
export function distinct(texts: string[]): string[] {
  if (texts.length === 0) return []
  const seen = new Map<string, string>()
  for (const each of texts) {
    const key = each.toLowerCase()
    if (each !== '' && !seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}
