/** The longest row that is read, so that no row can use up the memory. */
const maxRowLength = 1 << 20
const tooLongReason = 'is longer than a megabyte'

/** The cells of a row, or the reason why it cannot be read, with the line where the row begins. */
export type CsvRow = { line: number; cells: string[] } | { line: number; reason: string }

/**
 * Reads the rows of a CSV text (RFC 4180) one after the other. Lines end with CR LF, LF or CR. Spaces around a cell are
 * removed, but kept inside quotes; a quote inside a cell that does not begin with a quote is an ordinary character. A
 * quote that is never closed costs one line, not the rest of the file.
 * @example new CsvRowReader('Dana;"a; b"\n', ';', { start: 0, line: 1 }).next() // { line: 1, cells: ['Dana', 'a; b'] }
 */
export class CsvRowReader {
  #start: number
  #line: number
  /** Where the current row ends, and how many line breaks it contains. */
  #end = 0
  #lineBreaks = 0
  readonly #nextLineFeed: Finder
  readonly #nextCarriageReturn: Finder
  readonly #nextQuote: Finder
  readonly #nextSeparator: Finder

  /** @param begin where the first row begins, and on which line */
  constructor(
    readonly text: string,
    readonly separator: string,
    begin: { start: number; line: number },
  ) {
    this.#start = begin.start
    this.#line = begin.line
    this.#nextLineFeed = createFinder(text, '\n')
    this.#nextCarriageReturn = createFinder(text, '\r')
    this.#nextQuote = createFinder(text, '"')
    this.#nextSeparator = createFinder(text, separator)
  }

  /** The next row; null after the last one. */
  next(): CsvRow | null {
    const [start, line] = [this.#start, this.#line]
    if (start >= this.text.length) return null
    this.#end = this.#lineEnd(start)
    this.#lineBreaks = 0
    const cells = this.#cells(start, line)
    this.#start = this.#end + (this.text.startsWith('\r\n', this.#end) ? 2 : 1)
    this.#line += this.#lineBreaks + 1
    return typeof cells === 'string' ? { line, reason: cells } : { line, cells }
  }

  /** The cells of a row, or the reason why it cannot be read. */
  #cells(start: number, line: number): string[] | string {
    if (this.#end - start > maxRowLength) return tooLongReason
    return this.#nextQuote(start) < this.#end ? this.#rowWithQuotes(start, line) : this.#plainRow(start)
  }

  #plainRow(start: number): string[] {
    const cells = this.text.slice(start, this.#end).split(this.separator)
    for (let index = 0; index < cells.length; index++) cells[index] = cells[index]?.trim() ?? ''
    return cells
  }

  /** The cells of a row that has a quote on its first line, or the reason why it cannot be read. */
  #rowWithQuotes(start: number, line: number): string[] | string {
    const cells: string[] = []
    let position = start
    do {
      const cell = this.#cell(position, this.#end)
      if ('misplaced' in cell) {
        // A misplaced quote on a later line usually begins another cell, so this cell was never closed.
        const isOpen = cell.misplaced > this.#end
        const unclosedQuote = `is broken off: the quote opened on line ${line + this.#lineBreaks} is never closed`
        return isOpen ? unclosedQuote : 'has a quotation mark in the wrong place'
      }
      if (cell.end > this.#end) {
        this.#lineBreaks += countLineBreaks(this.text, position, cell.end)
        this.#end = this.#lineEnd(cell.end)
        if (this.#end - start > maxRowLength) return tooLongReason
      }
      cells.push(cell.value)
      position = cell.end + 1
    } while (position <= this.#end)
    return cells
  }

  /**
   * The cell that begins at `start`, and the position of the separator or line break after it; or the position of a
   * quote that neither closes the cell nor is doubled.
   */
  #cell(start: number, lineEnd: number): { value: string; end: number } | { misplaced: number } {
    const { text, separator } = this
    const opening = this.#skipSpace(start, lineEnd)
    if (text[opening] !== '"') {
      const end = Math.min(this.#nextSeparator(start), lineEnd)
      return { value: text.slice(start, end).trim(), end }
    }
    let closing = text.indexOf('"', opening + 1)
    while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2)
    if (closing === -1) return { misplaced: text.length }
    const end = this.#skipSpace(closing + 1, text.length)
    const nextCharacter = text[end] ?? '\n'
    if (nextCharacter !== separator && nextCharacter !== '\n' && nextCharacter !== '\r') return { misplaced: closing }
    return { value: text.slice(opening + 1, closing).replaceAll('""', '"'), end }
  }

  #skipSpace(from: number, end: number): number {
    let position = from
    while (position < end && isSpace(this.text.charCodeAt(position)) && this.text[position] !== this.separator)
      position++
    return position
  }

  #lineEnd(from: number): number {
    return Math.min(this.#nextLineFeed(from), this.#nextCarriageReturn(from))
  }
}

/** A space that does not end a line: a tab, an ordinary space, a non-breaking space. */
function isSpace(characterCode: number): boolean {
  return (
    characterCode === 0x20 ||
    characterCode === 0xa0 ||
    characterCode === 0x09 ||
    characterCode === 0x0b ||
    characterCode === 0x0c
  )
}

/** Finds the next position of a character, or the end of the text. Calls must not go backward. */
type Finder = (from: number) => number

function createFinder(text: string, character: string): Finder {
  let position = -1
  return (from) => {
    if (position >= from) return position
    const found = text.indexOf(character, from)
    position = found === -1 ? text.length : found
    return position
  }
}

/** The number of line breaks in a part of a text. */
export function countLineBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0
}
