import type { SyncAdapter } from 'lowdb'
import { RapportError } from '../book/error.js'
import type { Book } from '../book/model/schema.js'
import type { ProcessInfo } from '../files/owner.js'
import { isUnchanged } from '../files/stamp.js'
import { type Inspector, type Loaded, readBook } from './read.js'
import { withSeal } from './seal.js'
import { keepVersion, versionName } from './versions.js'
import { replaceBook } from './write.js'

export interface BookFileOptions {
  /** The real file, links followed. */
  path: string
  backups: string
  maxBytes: number
  processInfo: ProcessInfo
  /** Whether the lock is still ours. */
  isOurs(): boolean
  inspector: Inspector | null
  /** What was read before the lock was taken: it is read again only if another file stands there since. */
  known: Loaded | null
  /** An id for a version that other hands have made. */
  randomId(): string
}

/** lowdb's adapter over our own reading and writing (lowdb's file writer loses entries; its `LowSync` stays). */
export class BookFile implements SyncAdapter<Book> {
  loaded: Loaded | null = null

  constructor(private readonly options: BookFileOptions) {}

  read(): Book | null {
    const { path, maxBytes, inspector, randomId, known } = this.options
    this.loaded = known && isUnchanged(path, known.stamp) ? { ...known } : readBook(path, maxBytes, inspector)
    if (this.loaded?.seal === 'bad') this.loaded.book = editedByHand(this.loaded.book, randomId())
    return this.loaded?.book ?? null
  }

  write(book: Book): void {
    const { path, backups, maxBytes, processInfo, isOurs } = this.options
    const before = this.loaded
    const bytes = withSeal(book, before?.bytes ? { book: before.book, bytes: before.bytes } : null)
    if (bytes.length > maxBytes) throw wouldBeTooLarge(path, bytes.length, maxBytes)
    replaceBook(path, {
      bytes,
      stamp: before?.stamp ?? null,
      mode: before?.mode ?? 0o600,
      processInfo,
      isOurs,
      beforeSwap: () => before && keepVersion(path, backups, versionName(before.book.change), processInfo),
    })
  }
}

/** A change after which the book could not be read any more. */
function wouldBeTooLarge(path: string, bytes: number, maxBytes: number): RapportError {
  const megabytes = Math.ceil((bytes / 2 ** 20) * 10) / 10
  const enough = 2 ** Math.ceil(Math.log2(Math.ceil(megabytes)))
  return new RapportError(
    'io',
    `That would make your book ${megabytes} MB large, and Rapport reads no more than ${maxBytes / 2 ** 20} MB: ${path}.`,
    {
      hint: `Nothing was changed. Take in less, such as a part of a file, or allow more with the environment variable RAPPORT_MAX_BOOK_MB=${enough}.`,
    },
  )
}

/** A book that was changed in an editor is a version of its own in place of the one it was made from. */
function editedByHand(book: Book, id: string): Book {
  return { ...book, change: { ...book.change, id, says: `${book.change.says}, then edited by hand`, redo: [] } }
}
