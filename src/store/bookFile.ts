import type { SyncAdapter } from 'lowdb'
import { RapportError } from '../book/error.js'
import type { Moment } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import type { ProcessInfo } from '../files/owner.js'
import { isUnchanged } from '../files/stamp.js'
import { nextInstant } from './nextInstant.js'
import { type BookChecker, type LoadedBook, readBook } from './readBook.js'
import { replaceBook } from './replaceBook.js'
import { writeSealedBook } from './seal.js'
import { saveVersion, versionName } from './versions.js'

export interface BookFileOptions {
  /** The path of the real file, links followed. */
  path: string
  backups: string
  maxBytes: number
  processInfo: ProcessInfo
  /** Whether this process still holds the lock. */
  isLockHeld(): boolean
  checker: BookChecker | null
  /** The book as it was read before the lock was taken; the file is read again only if it has changed since. */
  cached: LoadedBook | null
  /** When, and with what id, a book that was edited outside Rapport becomes a version of its own. */
  moment: Pick<Moment, 'at' | 'randomId'>
  /** Called where there is no book, with whether this process has read one before; may refuse to begin a new one. */
  onMissing(wasThere: boolean): void
}

/** An adapter between lowdb's `LowSync` and our own reading and writing; lowdb's own file writer can lose changes. */
export class BookFile implements SyncAdapter<Book> {
  loaded: LoadedBook | null = null
  private wasThere: boolean

  constructor(private readonly options: BookFileOptions) {
    this.wasThere = options.cached !== null
  }

  read(): Book | null {
    const { path, maxBytes, checker, moment, cached } = this.options
    this.loaded = cached && isUnchanged(path, cached.stamp) ? { ...cached } : readBook(path, maxBytes, checker)
    if (this.loaded === null) this.options.onMissing(this.wasThere)
    else this.wasThere = true
    if (this.loaded?.seal === 'bad') this.loaded.book = withHandEdit(this.loaded.book, moment)
    return this.loaded?.book ?? null
  }

  write(book: Book): void {
    const { path, backups, maxBytes, processInfo, isLockHeld } = this.options
    const before = this.loaded
    const saved = before?.bytes ? { book: before.book, bytes: before.bytes } : null
    replaceBook(path, {
      content: (file) => {
        const size = writeSealedBook(file, book, saved)
        if (size > maxBytes) throw tooLargeError(path, size, maxBytes)
        return size
      },
      stamp: before?.stamp ?? null,
      mode: before?.mode ?? 0o600,
      processInfo,
      isLockHeld,
      beforeRename: () => before && saveVersion(path, backups, versionName(before.book.change), processInfo),
    })
  }
}

/** The error for a change that would make the book too large to be read again. */
function tooLargeError(path: string, bytes: number, maxBytes: number): RapportError {
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

/**
 * Gives a book that was edited outside Rapport a version of its own, with the parent of the version it is based on. It
 * is as new as the change that follows, so it is not removed as an old one when somebody has put back an old copy.
 */
function withHandEdit(book: Book, moment: Pick<Moment, 'at' | 'randomId'>): Book {
  const { change } = book
  const [id, at] = [moment.randomId(), nextInstant(change, moment)]
  return { ...book, change: { ...change, id, at, says: `${change.says}, then edited by hand`, redo: [] } }
}
