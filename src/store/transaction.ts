import { statSync } from 'node:fs'
import { LowSync } from 'lowdb'
import { RapportError } from '../book/error.js'
import { emptyBook, type Moment, unsavedBookId } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import { settingsOf } from '../book/model/settings.js'
import { entryRevisions } from '../book/reports/entryRevisions.js'
import { makePrivateFolder } from '../files/folder.js'
import { ignoreErrors } from '../files/system.js'
import { BookFile } from './bookFile.js'
import { realPath, withChecker } from './fullCheck.js'
import { type StoreOptions, writtenFolders } from './home.js'
import { removeLeftovers, withLock } from './lock.js'
import { hasFormerVersions, lostBook } from './lostBook.js'
import { type BookChecker, BrokenBook, FullCheckNeeded, type LoadedBook, readBook } from './readBook.js'
import { WriteConflict } from './replaceBook.js'
import { listVersions, pruneVersions } from './versions.js'

/** What a transaction does: from the current book, and a function that reads a previous version, to the new book. */
type Operation<T> = (before: Book, readOld: (id: string) => Book | null) => { book: Book; result: T }

/**
 * Takes the lock, reads the book, applies an operation, and writes the result. Nothing is written when the operation
 * returns the same book object. After a write conflict, reading and applying are repeated.
 * @param cached the book as it was read before, so that it is not read twice.
 * @param mayBegin whether to begin a new book though there was one before; else a book that is gone is refused.
 * @throws RapportError `book-broken`, `book-newer`, `book-locked`, `io`; the book is then unchanged.
 */
export function transact<T>(
  options: StoreOptions,
  cached: LoadedBook | null,
  moment: Moment,
  apply: Operation<T>,
  { mayBegin = false } = {},
): Promise<T> {
  const { home, processInfo, maxBytes } = options
  makePrivateFolder(home.folder)
  const path = realPath(home.book)
  return withChecker(options, (checker) => {
    const { written, result } = withLock(path, processInfo, ({ isLockHeld }) => {
      const file = new BookFile({
        path,
        backups: home.backups,
        maxBytes,
        processInfo,
        isLockHeld,
        checker,
        cached,
        moment,
        onMissing: (wasThere) => {
          if (mayBegin || !(wasThere || hasFormerVersions(options))) return
          if (checker === null) throw new FullCheckNeeded()
          throw lostBook(options, checker)
        },
      })
      const readOld = (id: string) => readVersion(options, id, checker)
      return retryOnConflict(() => applyOnce(file, apply, readOld, moment), isLockHeld, path)
    })
    // Cleaning up needs no lock. The change is on disk already, so errors here are ignored.
    ignoreErrors(() => {
      if (written !== null)
        pruneVersions(home.backups, {
          maxBytes: settingsOf(written).backupMegabytes * 2 ** 20,
          bookBytes: statSync(path).size,
          now: moment.at,
          parent: written.change.parent,
        })
      removeLeftovers(path, processInfo, writtenFolders(home, path))
    })
    return result
  })
}

function applyOnce<T>(
  file: BookFile,
  apply: Operation<T>,
  readOld: (id: string) => Book | null,
  { at, randomId }: Moment,
) {
  const db = new LowSync<Book>(file, emptyBook())
  db.read()
  const before = db.data
  const { book, result } = apply(before, readOld)
  if (book === before) return { written: null, result }
  const change = { ...book.change, ...entryRevisions(before, book, at) }
  db.data = { ...book, id: book.id === unsavedBookId ? `${randomId()}${randomId()}` : book.id, change }
  db.write()
  return { written: db.data, result }
}

/**
 * Runs some work again when a program that takes no lock, such as an editor, has written to the book in between.
 * @throws RapportError `book-locked` after several tries.
 */
export function retryOnConflict<T>(work: () => T, isLockHeld: () => boolean, path: string): T {
  for (let tries = 0; ; tries++) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof WriteConflict)) throw error
      if (tries >= 5 || !isLockHeld())
        throw new RapportError('book-locked', `Another program keeps changing your book: ${path}.`, {
          hint: 'Close it, then try again. Nothing was changed.',
        })
    }
  }
}

/**
 * Reads a previous version; null when there is none with this id. `0000` is the empty book before the first change.
 * @throws RapportError `book-broken` when the version is damaged.
 */
export function readVersion({ home, maxBytes }: StoreOptions, id: string, checker: BookChecker | null): Book | null {
  if (id === emptyBook().change.id) return emptyBook()
  const readOld = listVersions(home.backups).find((each) => each.id === id)
  if (readOld === undefined) return null
  try {
    const book = readBook(readOld.path, maxBytes, checker)?.book
    return book === undefined ? null : { ...book, change: { ...book.change, id } }
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    throw damagedError(readOld.path)
  }
}

/** The error for a previous version that cannot be read. */
export function damagedError(path: string): RapportError {
  return new RapportError('book-broken', `The version to go to is damaged: ${path}.`, {
    hint: 'Your book is as it was. Other versions: rapport backup list.',
  })
}
