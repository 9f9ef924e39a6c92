/** Large enough for most pieces; memory that is not written to costs nothing. */
const chunkSize = 1 << 18
/** The most bytes that a UTF-16 unit of a text takes in UTF-8. */
const maxBytesPerUnit = 3

/**
 * Texts and bytes as UTF-8 in chunks of a good size to write. A chunk is valid only until the next one is asked for.
 * @example [...encodePieces(['Zoë', ' Berg'])].map(String) // ['Zoë Berg']
 */
export function* encodePieces(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(chunkSize)
  let end = 0
  for (const piece of pieces) {
    const size = typeof piece === 'string' ? piece.length * maxBytesPerUnit : piece.length
    if (end + size > chunkSize) {
      yield chunk.subarray(0, end)
      end = 0
    }
    if (size > chunkSize) yield typeof piece === 'string' ? Buffer.from(piece) : piece
    else end += typeof piece === 'string' ? chunk.write(piece, end) : piece.copy(chunk, end)
  }
  yield chunk.subarray(0, end)
}
