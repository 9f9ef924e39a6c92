/** Longer records are refused, so that none takes all memory. */
const longest = 1 << 20

/** One record of a CSV text: where it stands, without the line break behind it, and the line it begins on. */
export interface CsvRecord {
  line: number
  start: number
  end: number
  /** How many cells it has. */
  width: number
}

/** A record that cannot be read, and why. */
export interface CsvFault {
  line: number
  reason: string
}

/**
 * Where each record of a CSV text stands (RFC 4180), as csv-parse cuts it with `trim` and `relax_quotes`, but with true
 * line numbers, and so that a quote that is never closed costs one line, not the rest of the file.
 * @param separator the sign between cells.
 * @param begin where the first record begins, and on which line.
 */
export function* csvRecords(
  text: string,
  separator: string,
  begin: { start: number; line: number },
): Generator<CsvRecord | CsvFault> {
  const nextFeed = finder(text, '\n')
  const nextReturn = finder(text, '\r')
  const nextQuote = finder(text, '"')
  const nextSeparator = finder(text, separator)
  let { start, line } = begin
  while (start < text.length) {
    let end = Math.min(nextFeed(start), nextReturn(start))
    let breaks = 0
    let width = 1
    let reason: string | null = null
    for (let at = start; at < end && reason === null; ) {
      const quote = nextQuote(at)
      for (; nextSeparator(at) < Math.min(quote, end); at = nextSeparator(at) + 1) width++
      if (quote >= end) break
      const cell = opensCell(text, separator, start, quote) ? quotedCell(text, separator, quote) : { last: quote }
      if ('last' in cell) {
        if (cell.last > end) {
          breaks += breaksIn(text, quote, cell.last)
          end = Math.min(nextFeed(cell.last), nextReturn(cell.last))
        }
        at = cell.last + 1
      } else if (cell.misplaced < end) reason = 'has a quotation mark in the wrong place'
      // A quote inside a later line mostly begins another cell: this one was never ended.
      else reason = `is broken off: the quote opened on line ${line + breaks} is never closed`
    }
    if (reason === null && end - start > longest) reason = 'is longer than a megabyte'
    yield reason === null ? { line, start, end, width } : { line, reason }
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
    line += breaks + 1
  }
}

/** Finds the next place of a sign, the end where there is none; places asked for must not go back. */
function finder(text: string, sign: string): (from: number) => number {
  let at = -1
  return (from) => {
    if (at >= from) return at
    const found = text.indexOf(sign, from)
    at = found === -1 ? text.length : found
    return at
  }
}

/** Whether only space stands between that quote and where its cell begins. */
function opensCell(text: string, separator: string, start: number, quote: number): boolean {
  let at = quote - 1
  while (at >= start && text[at] !== separator && /\s/.test(text[at] ?? '')) at--
  return at < start || text[at] === separator
}

/**
 * The last sign of the cell that a quote opens, space behind its closing quote included; or the next quote that neither
 * closes it nor is doubled.
 */
function quotedCell(text: string, separator: string, opened: number): { last: number } | { misplaced: number } {
  let at = text.indexOf('"', opened + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  if (at === -1) return { misplaced: text.length }
  let after = at + 1
  while (text[after] !== separator && /[ \t\v\f]/.test(text[after] ?? '')) after++
  const next = text[after] ?? '\n'
  return next === separator || next === '\n' || next === '\r' ? { last: after - 1 } : { misplaced: at }
}

/** How many lines end in a stretch of a text. */
export function breaksIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0
}
