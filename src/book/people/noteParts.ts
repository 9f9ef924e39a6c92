/** The parts of a note between its commas; commas in quotation marks and angle brackets do not count. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = []
  let part = ''
  let closing = ''
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (character === ',' && closing === '') {
      parts.push(part)
      part = ''
      continue
    }
    if (closing !== '') closing = character === closing ? '' : closing
    // An apostrophe opens only what it closes before a comma or at the end: O'Neil, 'Acme, Inc.'.
    else if (character !== "'" || (part.trim() === '' && /^'[^']+'\s*(?:,|$)/.test(text.slice(index))))
      closing = quotePairs[character] ?? ''
    part += character
  }
  return [...parts, part].map((each) => each.trim()).filter((each, index) => index === 0 || each !== '')
}

/** What opens a part that is not taken apart, and what closes it. */
const quotePairs: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '<': '>', "'": "'", '(': ')' }

/** A text without quotation marks around all of it. */
export function withoutQuotes(text: string): string {
  return quotePairs[text.charAt(0)] === text.at(-1) && text.length > 2 ? text.slice(1, -1).trim() : text
}

/** What stands before and after the first separator in a text; null where there is none, or nothing after it. */
export function splitAt(text: string, separator: RegExp): { before: string; after: string; separator: string } | null {
  const match = separator.exec(text)
  if (match === null) return null
  const after = text.slice(match.index + match[0].length).trim()
  return after === '' ? null : { before: text.slice(0, match.index).trim(), after, separator: match[0] }
}
