/** Longer rows are refused, so that none takes all memory. */
const longest = 1 << 20
const tooLong = 'is longer than a megabyte'

/** The cells of one row, or why there are none; by the line on which it begins. */
export type CsvRow = { line: number; cells: string[] } | { line: number; reason: string }

/**
 * Cuts a CSV text (RFC 4180) into rows, one after the other. Lines end in CR LF, LF or CR. Space around a cell is taken off,
 * inside quotes it is kept; a quote inside a cell that does not begin with one is a sign like any other. A quote that is
 * never closed costs one line, not the rest of the file.
 * @example new RowCutter('Dana;"a; b"\n', ';', { start: 0, line: 1 }).next() // { line: 1, cells: ['Dana', 'a; b'] }
 */
export class RowCutter {
  #start: number
  #line: number
  /** Where the row that is being cut ends, and how many lines end inside it. */
  #end = 0
  #breaks = 0
  readonly #nextFeed: Finder
  readonly #nextReturn: Finder
  readonly #nextQuote: Finder
  readonly #nextSeparator: Finder

  /** @param begin where the first row begins, and on which line. */
  constructor(
    readonly text: string,
    readonly separator: string,
    begin: { start: number; line: number },
  ) {
    this.#start = begin.start
    this.#line = begin.line
    this.#nextFeed = finder(text, '\n')
    this.#nextReturn = finder(text, '\r')
    this.#nextQuote = finder(text, '"')
    this.#nextSeparator = finder(text, separator)
  }

  /** The next row; null behind the last one. */
  next(): CsvRow | null {
    const [start, line] = [this.#start, this.#line]
    if (start >= this.text.length) return null
    this.#end = this.#lineEnd(start)
    this.#breaks = 0
    const cells = this.#cells(start, line)
    this.#start = this.#end + (this.text.startsWith('\r\n', this.#end) ? 2 : 1)
    this.#line += this.#breaks + 1
    return typeof cells === 'string' ? { line, reason: cells } : { line, cells }
  }

  /** The cells of a row, or why there are none. */
  #cells(start: number, line: number): string[] | string {
    if (this.#end - start > longest) return tooLong
    return this.#nextQuote(start) < this.#end ? this.#rowWithQuotes(start, line) : this.#plainRow(start)
  }

  #plainRow(start: number): string[] {
    const cells = this.text.slice(start, this.#end).split(this.separator)
    for (let index = 0; index < cells.length; index++) cells[index] = cells[index]?.trim() ?? ''
    return cells
  }

  /** The cells of a row that has a quote in its first line, or why there are none. */
  #rowWithQuotes(start: number, line: number): string[] | string {
    const cells: string[] = []
    let at = start
    do {
      const cell = this.#cell(at, this.#end)
      if ('misplaced' in cell) {
        // A quote inside a later line mostly begins another cell: this one was never ended.
        const isOpen = cell.misplaced > this.#end
        const opened = `is broken off: the quote opened on line ${line + this.#breaks} is never closed`
        return isOpen ? opened : 'has a quotation mark in the wrong place'
      }
      if (cell.end > this.#end) {
        this.#breaks += breaksIn(this.text, at, cell.end)
        this.#end = this.#lineEnd(cell.end)
        if (this.#end - start > longest) return tooLong
      }
      cells.push(cell.value)
      at = cell.end + 1
    } while (at <= this.#end)
    return cells
  }

  /** The cell that begins there, and the separator or end of line behind it; or a quote that neither closes it nor is doubled. */
  #cell(start: number, lineEnd: number): { value: string; end: number } | { misplaced: number } {
    const { text, separator } = this
    const opened = this.#pastSpace(start, lineEnd)
    if (text[opened] !== '"') {
      const end = Math.min(this.#nextSeparator(start), lineEnd)
      return { value: text.slice(start, end).trim(), end }
    }
    let closed = text.indexOf('"', opened + 1)
    while (closed !== -1 && text[closed + 1] === '"') closed = text.indexOf('"', closed + 2)
    if (closed === -1) return { misplaced: text.length }
    const end = this.#pastSpace(closed + 1, text.length)
    const behind = text[end] ?? '\n'
    if (behind !== separator && behind !== '\n' && behind !== '\r') return { misplaced: closed }
    return { value: text.slice(opened + 1, closed).replaceAll('""', '"'), end }
  }

  #pastSpace(from: number, end: number): number {
    let at = from
    while (at < end && isSpace(this.text.charCodeAt(at)) && this.text[at] !== this.separator) at++
    return at
  }

  #lineEnd(from: number): number {
    return Math.min(this.#nextFeed(from), this.#nextReturn(from))
  }
}

/** A space that ends no line: a tab, a plain one, one that does not break. */
function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0xa0 || sign === 0x09 || sign === 0x0b || sign === 0x0c
}

/** Finds the next place of a sign, the end where there is none; places asked for must not go back. */
type Finder = (from: number) => number

function finder(text: string, sign: string): Finder {
  let at = -1
  return (from) => {
    if (at >= from) return at
    const found = text.indexOf(sign, from)
    at = found === -1 ? text.length : found
    return at
  }
}

/** How many lines end in a stretch of a text. */
export function breaksIn(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0
}
