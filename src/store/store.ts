import { lstatSync } from 'node:fs'
import { type BookUpdate, emptyBook, type Moment } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import { ioError } from '../files/ioError.js'
import { fileStamp } from '../files/stamp.js'
import type { Home, StoreOptions } from './home.js'
import { inspecting } from './inspect.js'
import { type Loaded, readBook } from './read.js'
import type { Step } from './transaction.js'

/** The book on disk. Reading takes no lock; every change locks, reads anew, checks and writes, as one step. */
export interface Store {
  home: Home
  options: StoreOptions
  /** Whether there is a book yet. */
  exists(): boolean
  /** When the book was last written, by a change or by taking one back, as an instant; null where there is none. */
  writtenAt(): string | null
  /** The book; an empty one where there is none yet. */
  read(): Promise<Book>
  /**
   * Applies a change to the newest book and returns what it made, once that is on disk. `apply` may run more than once.
   * @throws RapportError `book-broken`, `book-newer`, `book-locked`, `io`; the book is then as it was.
   */
  change<T extends BookUpdate>(moment: Moment, apply: (book: Book) => T): Promise<T>
  /** Takes the last change back. */
  undo(moment: Moment): Promise<Step>
  /** Brings again what `undo` took back last. */
  redo(moment: Moment): Promise<Step>
}

/** Opens the store of a home; nothing is read or written yet. What writes is loaded with the first change. */
export function openStore(options: StoreOptions): Store {
  const { home, maxBytes } = options
  let known: Loaded | null = null
  return {
    home,
    options,
    exists: () => {
      try {
        return lstatSync(home.book, { throwIfNoEntry: false }) !== undefined
      } catch (error) {
        throw ioError(error, home.book)
      }
    },
    writtenAt: () => {
      const stamp = fileStamp(home.book)
      return stamp && new Date(stamp.mtimeMs).toISOString()
    },
    read: () =>
      inspecting(options, (inspector) => {
        known = readBook(home.book, maxBytes, inspector)
        return known?.book ?? emptyBook()
      }),
    change: async (moment, apply) => (await import('./transaction.js')).change(options, known, moment, apply),
    undo: async (moment) => (await import('./transaction.js')).undo(options, known, moment),
    redo: async (moment) => (await import('./transaction.js')).redo(options, known, moment),
  }
}
