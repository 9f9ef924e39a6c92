import { createHash } from 'node:crypto'
import type { Book } from '../book/schema.js'
import { schemaVersion } from '../book/version.js'

/** Raise it when book/check.ts finds faults that it did not find before: every book is then looked at in full once. */
const validatorVersion = 1

const sealed = /^\{"seal":\{"schema":(\d+),"validator":(\d+),"sha256":"([0-9a-f]{64})"\},/

/** `good`: written by this program and untouched. `old`: untouched, but by an earlier one. `bad`: changed by other hands. */
export type Seal = 'good' | 'old' | 'bad'

/** The text of a book file: the book, behind a seal over all that follows the seal. Not indented: it would cost a quarter. */
export function withSeal(book: Book): Buffer {
  const content = Buffer.from(JSON.stringify(book).slice(1))
  const seal = { schema: schemaVersion, validator: validatorVersion, sha256: hash(content) }
  return Buffer.concat([Buffer.from(`{"seal":${JSON.stringify(seal)},`), content])
}

/** Whether a file is still what was written. */
export function sealOf(bytes: Buffer): Seal {
  const head = sealed.exec(bytes.subarray(0, 160).toString('latin1'))
  if (head === null || hash(bytes.subarray(head[0].length)) !== head[3]) return 'bad'
  return head[1] === String(schemaVersion) && head[2] === String(validatorVersion) ? 'good' : 'old'
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
