import { createHash } from 'node:crypto'
import type { Book } from '../book/model/schema.js'
import { schemaVersion } from '../book/model/version.js'
import { contentOf, type Former } from './content.js'

/** Raise it when book/check.ts finds faults that it did not find before: every book is then looked at in full once. */
const validatorVersion = 1

const sealed = /^\{"seal":\{"schema":(\d+),"validator":(\d+),"sha256":"([0-9a-f]{64})"\},/

/** `good`: written by this program and untouched. `old`: untouched, but by an earlier one. `bad`: changed by other hands. */
export type Seal = 'good' | 'old' | 'bad'

const unsigned = '0'.repeat(64)

/** The bytes of a book file: a seal, and behind it all that it seals. Not indented: that would cost a quarter. */
export function withSeal(book: Book, former: Former | null): Buffer {
  const seal = { schema: schemaVersion, validator: validatorVersion, sha256: unsigned }
  const head = Buffer.from(`{"seal":${JSON.stringify(seal)},`)
  const bytes = Buffer.concat([head, ...contentOf(book, former)])
  bytes.write(hash(bytes.subarray(head.length)), bytes.indexOf(unsigned), 'latin1')
  return bytes
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
