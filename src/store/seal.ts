import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { Book } from '../book/model/schema.js'
import { schemaVersion } from '../book/model/version.js'
import { writeAll } from '../files/writeAll.js'
import { encodePieces } from './encodePieces.js'
import { type SavedBook, serializeBook } from './serialize.js'

/** Increase it when book/model/check.ts finds new faults: every book then gets a full check once. */
const validatorVersion = 2

const sealPattern = /^\{"seal":\{"schema":(\d+),"validator":(\d+),"sha256":"([0-9a-f]{64})"\},/

/**
 * `good`: unchanged since this version of Rapport wrote it. `old`: unchanged, but written by an earlier version. `bad`:
 * changed by another program, or without a seal.
 */
export type SealState = 'good' | 'old' | 'bad'

const hashPlaceholder = '0'.repeat(64)

/**
 * Writes a book to an open, empty file: the seal (versions, and a hash of the rest), then the content. The JSON is not
 * indented, which would make it a quarter larger. It is written piece by piece, since a large book as one text would
 * take several times its size in memory, and half as long again to write.
 * @param saved as in `serializeBook`.
 * @returns the size of the file, in bytes.
 * @throws the system's error.
 */
export function writeSealedBook(file: number, book: Book, saved: SavedBook | null): number {
  const head = sealWith(hashPlaceholder)
  let size = writeAll(file, Buffer.from(head))
  const hash = createHash('sha256')
  for (const bytes of encodePieces(serializeBook(book, saved))) {
    hash.update(bytes)
    size += writeAll(file, bytes)
  }
  const sealed = Buffer.from(sealWith(hash.digest('hex')))
  writeSync(file, sealed, 0, sealed.length, 0)
  return size
}

function sealWith(sha256: string): string {
  return `{"seal":${JSON.stringify({ schema: schemaVersion, validator: validatorVersion, sha256 })},`
}

/** Checks the seal of a book's file. */
export function checkSeal(bytes: Buffer): SealState {
  const head = sealPattern.exec(bytes.subarray(0, 160).toString('latin1'))
  if (head === null || hash(bytes.subarray(head[0].length)) !== head[3]) return 'bad'
  return head[1] === String(schemaVersion) && head[2] === String(validatorVersion) ? 'good' : 'old'
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
