import { isAscii } from 'node:buffer'
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { RapportError } from '../book/error.js'
import type { bookFaults, Fault } from '../book/model/check.js'
import type { Book } from '../book/model/schema.js'
import { schemaVersion } from '../book/model/version.js'
import { ioError } from '../files/ioError.js'
import { codeOf } from '../files/system.js'
import { migrate } from './migrations.js'
import { type Seal, sealOf } from './seal.js'
import type { readStrictly } from './strictJson.js'

/** Which file it was that we read: if any of these differ later, somebody else has written. */
export type Stamp = Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs'>

export interface Loaded {
  book: Book
  seal: Seal
  stamp: Stamp
  mode: number
  /** The file, where its seal is good: what did not change is written as it stands there. */
  bytes: Buffer | null
}

/** The tools to look at a book in full; loaded only when a seal is not good. */
export interface Inspector {
  readStrictly: typeof readStrictly
  bookFaults: typeof bookFaults
}

/** What a book needs to be looked at in full before it can be read. */
export class NeedsInspection extends Error {}

/**
 * Reads a book, or null where there is none. A book with a good seal is taken as it is; any other is checked in full.
 * @throws RapportError `book-broken`, `book-newer`, `io`; NeedsInspection where the seal is not good and no inspector is given.
 */
export function readBook(path: string, maxBytes: number, inspector: Inspector | null): Loaded | null {
  const file = readBytes(path, maxBytes)
  if (file === null) return null
  const { bytes, stats } = file
  const seal = sealOf(bytes)
  const rest = { seal, stamp: stats, mode: stats.mode & 0o777 }
  if (seal === 'good') {
    const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
    return { book: withoutSeal(JSON.parse(text)) as unknown as Book, bytes, ...rest }
  }
  if (inspector === null) throw new NeedsInspection()
  return { book: inspect(bytes, path, inspector), bytes: null, ...rest }
}

/** A book as it is, whatever is wrong with it: every fault, or none. */
function inspect(bytes: Buffer, path: string, { readStrictly, bookFaults }: Inspector): Book {
  const text = textOf(bytes)
  if (text === null) throw broken(path, [{ path: 'the file', message: 'it is not UTF-8 text' }])
  const read = readStrictly(text)
  if ('fault' in read) throw broken(path, [read.fault])
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    throw broken(path, [{ path: 'the file', message: 'it holds no book' }])
  const content = withoutSeal(read.value as Record<string, unknown>)
  if (typeof content.schema === 'number' && content.schema > schemaVersion)
    throw new RapportError(
      'book-newer',
      `Your book was written by a newer Rapport (schema ${content.schema}): ${path}.`,
      {
        hint: 'Install the newest Rapport; this one leaves the book as it is.',
      },
    )
  const current = migrate(content)
  const faults = bookFaults(current)
  if (faults.length > 0) throw broken(path, faults)
  return current as unknown as Book
}

/** A broken book; `faults` for `doctor`. */
export class BrokenBook extends RapportError {
  constructor(
    readonly path: string,
    readonly faults: Fault[],
  ) {
    const [first] = faults
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    super('book-broken', `Your book cannot be read: ${path}, ${first?.path}: ${first?.message}${more}.`)
  }
}

const broken = (path: string, faults: Fault[]) => new BrokenBook(path, faults)

function withoutSeal({ seal: _, ...content }: Record<string, unknown>): Record<string, unknown> {
  return content
}

/** UTF-8 to text, a byte order mark left out; null where the bytes are no UTF-8. */
function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readBytes(path: string, maxBytes: number): { bytes: Buffer; stats: Stats } | null {
  const file = open(path)
  if (file === null) return null
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw notAFile(path, stats)
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes)
    const bytes = Buffer.allocUnsafe(stats.size)
    let read = 0
    while (read < stats.size) {
      const count = readSync(file, bytes, read, stats.size - read, read)
      if (count === 0) break
      read += count
    }
    return { bytes: bytes.subarray(0, read), stats }
  } catch (error) {
    throw ioError(error, path)
  } finally {
    closeSync(file)
  }
}

/** Which file stands there now; null where none does. */
export function stampOf(path: string): Stamp | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

/** Opens for reading without ever waiting for another process (a FIFO); null where nothing is there. */
function open(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw ioError(error, path)
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new RapportError('io', `Your book is a link to a file that is not there: ${path}.`, {
        hint: 'Bring the file back, or remove the link. Nothing was changed.',
      })
    return null
  }
}

/** A book that is larger than is allowed. */
function tooLarge(path: string, maxBytes: number): RapportError {
  return new RapportError('io', `Your book is larger than ${maxBytes / 2 ** 20} MB: ${path}.`, {
    hint: 'If that is right, allow more with the environment variable RAPPORT_MAX_BOOK_MB. Nothing was changed.',
  })
}

function notAFile(path: string, stats: Stats): RapportError {
  const what = stats.isDirectory() ? 'a folder' : 'no ordinary file'
  return new RapportError('io', `Your book should be a file, but ${path} is ${what}.`, {
    hint: 'Move it away, then try again. Nothing was changed.',
  })
}
