import { lstatSync } from 'node:fs'
import { type Changed, emptyBook, type Moment } from '../book/book.js'
import type { Book } from '../book/schema.js'
import type { Home } from './home.js'
import { ioError } from './ioError.js'
import { readBook } from './read.js'
import { inspecting, nextChange, rewrite, type StoreOptions } from './transaction.js'

/** What was taken back or brought again; null where nothing was left. */
export type Step = { says: string } | null

/** The book on disk. Reading takes no lock; every change locks, reads anew, checks and writes, as one step. */
export interface Store {
  home: Home
  options: StoreOptions
  /** Whether there is a book yet. */
  exists(): boolean
  /** The book; an empty one where there is none yet. */
  read(): Promise<Book>
  /**
   * Applies a change to the newest book and returns what it made, once that is on disk. `apply` may run more than once.
   * @throws RapportError `book-broken`, `book-newer`, `book-locked`, `io`; the book is then as it was.
   */
  change<T extends Changed>(moment: Moment, apply: (book: Book) => T): Promise<T>
  /** Takes the last change back. */
  undo(moment: Moment): Promise<Step>
  /** Brings again what `undo` took back last. */
  redo(moment: Moment): Promise<Step>
}

/** Opens the store of a home; nothing is read or written yet. */
export function openStore(opened: StoreOptions): Store {
  const options = { ...opened }
  const { home, maxBytes } = options
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
    read: () =>
      inspecting(options, (inspector) => {
        options.known = readBook(home.book, maxBytes, inspector)
        return options.known?.book ?? emptyBook()
      }),
    change: async (moment, apply) => {
      const { changeFaults } = await import('../book/check.js')
      return await rewrite(options, moment, (before) => {
        const changed = apply(before)
        if (changed.book === before) return { book: before, result: changed }
        const faults = changeFaults(before, changed.book)
        if (faults.length > 0) throw new Error(`this change would break the book: ${JSON.stringify(faults)}`)
        return { book: { ...changed.book, change: nextChange(before.change, changed.says, moment) }, result: changed }
      })
    },
    undo: (moment) =>
      rewrite(options, moment, (before, version) => {
        const { id, parent, says, redo } = before.change
        const former = parent === null ? null : version(parent)
        if (former === null) return { book: before, result: null }
        return { book: { ...former, change: { ...former.change, redo: [id, ...redo] } }, result: { says } }
      }),
    redo: (moment) =>
      rewrite(options, moment, (before, version) => {
        const [id, ...redo] = before.change.redo
        const later = id === undefined ? null : version(id)
        if (later === null) return { book: before, result: null }
        return { book: { ...later, change: { ...later.change, redo } }, result: { says: later.change.says } }
      }),
  }
}
