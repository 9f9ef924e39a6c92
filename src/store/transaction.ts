import { statSync } from 'node:fs'
import { LowSync } from 'lowdb'
import { RapportError } from '../book/error.js'
import { type BookUpdate, emptyBook, type Moment, unsavedBookId } from '../book/model/book.js'
import { changeFaults } from '../book/model/check.js'
import type { Book, Change } from '../book/model/schema.js'
import { settingsOf } from '../book/model/settings.js'
import { makePrivateFolder } from '../files/folder.js'
import { ignoreErrors } from '../files/system.js'
import { BookFile } from './bookFile.js'
import { realPath, withChecker } from './fullCheck.js'
import { type StoreOptions, writtenFolders } from './home.js'
import { removeLeftovers, withLock } from './lock.js'
import { type BookChecker, BrokenBook, type LoadedBook, readBook } from './readBook.js'
import { WriteConflict } from './replaceBook.js'
import { listVersions, pruneVersions } from './versions.js'

/** The change that was undone or redone; null when there was none. */
export type UndoResult = { says: string } | null

/** Applies a change. @throws Error when it would break the book (a bug); what `transact` throws. */
export function change<T extends BookUpdate>(
  options: StoreOptions,
  cached: LoadedBook | null,
  moment: Moment,
  apply: (book: Book) => T,
): Promise<T> {
  return transact(options, cached, moment, (before) => {
    const changed = apply(before)
    if (changed.book === before) return { book: before, result: changed }
    const faults = changeFaults(before, changed.book)
    if (faults.length > 0) throw new Error(`this change would break the book: ${JSON.stringify(faults)}`)
    return { book: { ...changed.book, change: nextChange(before.change, changed.summary, moment) }, result: changed }
  })
}

/** Restores the parent of the current version. */
export function undo(options: StoreOptions, cached: LoadedBook | null, moment: Moment): Promise<UndoResult> {
  return transact(options, cached, moment, (before, readOld) => {
    const { id, parent, says, redo } = before.change
    const former = parent === null ? null : readOld(parent)
    if (former === null) return { book: before, result: null }
    const book = { ...former, id: before.id, change: { ...former.change, redo: [id, ...redo] } }
    return { book, result: { says } }
  })
}

/** Restores the version that was current before the last undo. */
export function redo(options: StoreOptions, cached: LoadedBook | null, moment: Moment): Promise<UndoResult> {
  return transact(options, cached, moment, (before, readOld) => {
    const [id, ...rest] = before.change.redo
    const later = id === undefined ? null : readOld(id)
    if (later === null) return { book: before, result: null }
    const book = { ...later, id: before.id, change: { ...later.change, redo: rest } }
    return { book, result: { says: later.change.says } }
  })
}

/** The record of a change that follows another one. */
export function nextChange(before: Change, says: string, moment: Moment): Change {
  let id = moment.randomId()
  while (id === before.id) id = moment.randomId()
  // Always later than its parent, even if the clock was set back, since pruning goes by time.
  const at = new Date(Math.max(Date.parse(moment.at), Date.parse(before.at) + 1)).toISOString()
  return { id, parent: before.id, at, says, redo: [] }
}

/** What a transaction does: from the current book, and a function that reads a previous version, to the new book. */
type Operation<T> = (before: Book, readOld: (id: string) => Book | null) => { book: Book; result: T }

/**
 * Takes the lock, reads the book, applies an operation, and writes the result. Nothing is written when the operation
 * returns the same book object. After a write conflict, reading and applying are repeated.
 * @param cached the book as it was read before, so that it is not read twice.
 * @throws RapportError `book-broken`, `book-newer`, `book-locked`, `io`; the book is then unchanged.
 */
export function transact<T>(
  options: StoreOptions,
  cached: LoadedBook | null,
  moment: Moment,
  apply: Operation<T>,
): Promise<T> {
  const { home, processInfo, maxBytes } = options
  makePrivateFolder(home.folder)
  const path = realPath(home.book)
  return withChecker(options, (checker) => {
    const { written, result } = withLock(path, processInfo, ({ isLockHeld }) => {
      const { randomId } = moment
      const file = new BookFile({
        path,
        backups: home.backups,
        maxBytes,
        processInfo,
        isLockHeld,
        checker: checker,
        cached: cached,
        randomId,
      })
      const readOld = (id: string) => readVersion(options, id, checker)
      return retryOnConflict(() => applyOnce(file, apply, readOld, randomId), isLockHeld, path)
    })
    // Cleaning up needs no lock. The change is on disk already, so errors here are ignored.
    ignoreErrors(() => {
      if (written !== null)
        pruneVersions(home.backups, settingsOf(written).backupMegabytes * 2 ** 20, statSync(path).size)
      removeLeftovers(path, processInfo, writtenFolders(home, path))
    })
    return result
  })
}

function applyOnce<T>(
  file: BookFile,
  apply: Operation<T>,
  readOld: (id: string) => Book | null,
  randomId: () => string,
) {
  const db = new LowSync<Book>(file, emptyBook())
  db.read()
  const before = db.data
  const { book, result } = apply(before, readOld)
  if (book === before) return { written: null, result }
  db.data = book.id === unsavedBookId ? { ...book, id: `${randomId()}${randomId()}` } : book
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
    throw new RapportError('book-broken', `The version to go to is damaged: ${readOld.path}.`, {
      hint: 'Your book is as it was. Other versions: rapport backup list.',
    })
  }
}
