/** LinkedIn's own note, which stands before the header in newer files. */
const note = /^(?:"?sep=."?)?\W*notes\W/i
const header = /^[ \t]*"?first[ _-]?name"?[ \t]*[,;\t]/im
const noteLength = 20_000

/** Where the header of a text begins that may be LinkedIn's: behind the note, if there is one. */
export function linkedinHeader(text: string): number {
  const begin = text.slice(0, noteLength)
  return note.test(begin) ? Math.max(begin.search(header), 0) : 0
}
