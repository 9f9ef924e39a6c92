/** The note that LinkedIn puts before the header in newer files. */
const note = /^(?:"?sep=."?)?\W*notes\W/i
const header = /^[ \t]*"?first[ _-]?name"?[ \t]*[,;\t]/im
const maxNoteLength = 20_000

/** The index where the header of a possible LinkedIn file begins: after the note, or 0 where there is none. */
export function linkedinHeaderStart(text: string): number {
  const start = text.slice(0, maxNoteLength)
  return note.test(start) ? Math.max(start.search(header), 0) : 0
}
