import { isAscii } from 'node:buffer'
import { lstatSync, type Stats } from 'node:fs'
import { RapportError } from '../book/error.js'
import type { bookFaults, Fault } from '../book/model/check.js'
import type { Book } from '../book/model/schema.js'
import { schemaVersion } from '../book/model/version.js'
import { ioError } from '../files/ioError.js'
import { readFile } from '../files/readFile.js'
import type { FileStamp } from '../files/stamp.js'
import { errorCode } from '../files/system.js'
import { decodeUtf8 } from '../text/utf8.js'
import type { migrate } from './migrations.js'
import { checkSeal, type SealState } from './seal.js'
import type { readStrictly } from './strictJson.js'

/** A book as it was read, and what the next write needs to know about its file. */
export interface LoadedBook {
  book: Book
  seal: SealState
  stamp: FileStamp
  /** The permissions of the file. */
  mode: number
  /** The bytes of the file when its seal is good, so that unchanged lists can be reused; else null. */
  bytes: Buffer | null
}

/** What a full check of a book needs; loaded only when a seal is not good. */
export interface BookChecker {
  readStrictly: typeof readStrictly
  bookFaults: typeof bookFaults
  migrate: typeof migrate
}

/** The book's seal is not good, so it can only be read with a checker. */
export class FullCheckNeeded extends Error {}

/**
 * Reads a book; null when there is none. A book with a good seal is trusted; any other gets a full check.
 * @param checker null when the full check is not loaded.
 * @throws RapportError `book-broken`, `book-newer`, `io`; FullCheckNeeded when the seal is not good and `checker` is
 * null.
 */
export function readBook(path: string, maxBytes: number, checker: BookChecker | null): LoadedBook | null {
  const file = readBytes(path, maxBytes)
  if (file === null) return null
  const { bytes, stats } = file
  const seal = checkSeal(bytes)
  const rest = { seal, stamp: stats, mode: stats.mode & 0o777 }
  if (seal === 'good') {
    const text = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
    return { book: withoutSeal(JSON.parse(text)) as unknown as Book, bytes, ...rest }
  }
  if (checker === null) throw new FullCheckNeeded()
  return { book: checkBook(bytes, path, checker), bytes: null, ...rest }
}

/** The book in some bytes, after a full check and the migrations. @throws RapportError `book-broken`, `book-newer`. */
function checkBook(bytes: Buffer, path: string, { readStrictly, bookFaults, migrate }: BookChecker): Book {
  const text = decodeUtf8(bytes)
  if (text === null) throw brokenBook(path, [{ path: 'the file', message: 'it is not UTF-8 text' }])
  const read = readStrictly(text)
  if ('fault' in read) throw brokenBook(path, [read.fault])
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    throw brokenBook(path, [{ path: 'the file', message: 'it holds no book' }])
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
  if (faults.length > 0) throw brokenBook(path, faults)
  return current as unknown as Book
}

/** The error for a broken book. The message names the first fault; `faults` has all of them. */
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

const brokenBook = (path: string, faults: Fault[]) => new BrokenBook(path, faults)

function withoutSeal({ seal: _, ...content }: Record<string, unknown>): Record<string, unknown> {
  return content
}

/** The bytes and stats of the book; null when there is none. @throws RapportError `io`. */
function readBytes(path: string, maxBytes: number): { bytes: Buffer; stats: Stats } | null {
  const read = readFile(path, maxBytes)
  if (!('fault' in read)) return read
  const { fault } = read
  switch (fault.kind) {
    case 'missing':
      if (errorCode(fault.error) !== 'ENOENT') throw ioError(fault.error, path)
      return refuseDanglingLink(path)
    case 'unreadable':
      throw ioError(fault.error, path)
    case 'too-large':
      throw tooLargeError(path, maxBytes)
    default:
      throw notAFileError(path, fault.kind)
  }
}

/** Refuses a link to a missing file; null when there is no link either. @throws RapportError `io`. */
function refuseDanglingLink(path: string): null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new RapportError('io', `Your book is a link to a file that is not there: ${path}.`, {
      hint: 'Bring the file back, or remove the link. Nothing was changed.',
    })
  return null
}

/** The error for a book above the maximum size. */
function tooLargeError(path: string, maxBytes: number): RapportError {
  return new RapportError('io', `Your book is larger than ${maxBytes / 2 ** 20} MB: ${path}.`, {
    hint: 'If that is right, allow more with the environment variable RAPPORT_MAX_BOOK_MB. Nothing was changed.',
  })
}

function notAFileError(path: string, kind: 'folder' | 'special'): RapportError {
  const what = kind === 'folder' ? 'a folder' : 'no ordinary file'
  return new RapportError('io', `Your book should be a file, but ${path} is ${what}.`, {
    hint: 'Move it away, then try again. Nothing was changed.',
  })
}
