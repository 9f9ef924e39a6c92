import { lstatSync } from 'node:fs'
import { type BookUpdate, emptyBook, type Moment } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import { ioError } from '../files/ioError.js'
import { withChecker } from './fullCheck.js'
import type { Home, StoreOptions } from './home.js'
import { type LoadedBook, readBook } from './readBook.js'
import type { UndoResult } from './undo.js'

/** The book on disk. Reading takes no lock; every change locks, reads again, checks and writes, as one transaction. */
export interface Store {
  home: Home
  options: StoreOptions
  /** Whether there is a book. @throws RapportError `io`. */
  exists(): boolean
  /** Reads the book; an empty one when there is none. @throws RapportError `book-broken`, `book-newer`, `io`. */
  read(): Promise<Book>
  /**
   * Applies a change to the newest book, and returns its result once the book is on disk. `apply` may run more than
   * once.
   * @param begin.mayBegin begins a new book where the former one is gone, though there are versions of it.
   * @throws RapportError `book-broken` (also for a book that is gone), `book-newer`, `book-locked`, `io`; the book is
   * then unchanged.
   */
  change<T extends BookUpdate>(moment: Moment, apply: (book: Book) => T, begin?: { mayBegin: boolean }): Promise<T>
  /**
   * Refuses to go on where the book is gone, though there are versions of it. `change` refuses it too; this is for a
   * command that asks first, so that nobody types in vain.
   * @throws RapportError `book-broken`, `io`.
   */
  refuseLost(): Promise<void>
  /** Undoes the last change; null when there is none. @throws like `change`. */
  undo(moment: Moment): Promise<UndoResult>
  /** Redoes the change that was undone last; null when there is none. @throws like `change`. */
  redo(moment: Moment): Promise<UndoResult>
}

/** The store of a book. Nothing is read or written yet; the code that writes is loaded with the first change. */
export function openStore(options: StoreOptions): Store {
  const { home, maxBytes } = options
  let cached: LoadedBook | null = null
  const exists = () => {
    try {
      return lstatSync(home.book, { throwIfNoEntry: false }) !== undefined
    } catch (error) {
      throw ioError(error, home.book)
    }
  }
  return {
    home,
    options,
    exists,
    read: () =>
      withChecker(options, (checker) => {
        cached = readBook(home.book, maxBytes, checker)
        return cached?.book ?? emptyBook()
      }),
    change: async (moment, apply, begin) => (await import('./change.js')).change(options, cached, moment, apply, begin),
    refuseLost: async () => {
      if (!exists()) await (await import('./lostBook.js')).refuseLost(options)
    },
    undo: async (moment) => (await import('./undo.js')).undo(options, cached, moment),
    redo: async (moment) => (await import('./undo.js')).redo(options, cached, moment),
  }
}
