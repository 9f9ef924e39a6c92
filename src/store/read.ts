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
import { migrate } from './migrations.js'
import { type Seal, sealOf } from './seal.js'
import type { readStrictly } from './strictJson.js'

export interface Loaded {
  book: Book
  seal: Seal
  stamp: FileStamp
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
  const text = decodeUtf8(bytes)
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

/** Null where nothing is there. */
function readBytes(path: string, maxBytes: number): { bytes: Buffer; stats: Stats } | null {
  const read = readFile(path, maxBytes)
  if (!('fault' in read)) return read
  const { fault } = read
  switch (fault.kind) {
    case 'missing':
      if (errorCode(fault.error) !== 'ENOENT') throw ioError(fault.error, path)
      return refuseDangling(path)
    case 'unreadable':
      throw ioError(fault.error, path)
    case 'too-large':
      throw tooLarge(path, maxBytes)
    default:
      throw notAFile(path, fault.kind)
  }
}

/** No book, unless a link says where it should be. @throws RapportError `io`. */
function refuseDangling(path: string): null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new RapportError('io', `Your book is a link to a file that is not there: ${path}.`, {
      hint: 'Bring the file back, or remove the link. Nothing was changed.',
    })
  return null
}

/** A book that is larger than is allowed. */
function tooLarge(path: string, maxBytes: number): RapportError {
  return new RapportError('io', `Your book is larger than ${maxBytes / 2 ** 20} MB: ${path}.`, {
    hint: 'If that is right, allow more with the environment variable RAPPORT_MAX_BOOK_MB. Nothing was changed.',
  })
}

function notAFile(path: string, kind: 'folder' | 'special'): RapportError {
  const what = kind === 'folder' ? 'a folder' : 'no ordinary file'
  return new RapportError('io', `Your book should be a file, but ${path} is ${what}.`, {
    hint: 'Move it away, then try again. Nothing was changed.',
  })
}
