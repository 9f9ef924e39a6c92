import { mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { LowSync } from 'lowdb'
import { emptyBook, type Moment } from '../book/book.js'
import { RapportError } from '../book/error.js'
import type { Book, Change } from '../book/schema.js'
import { settingsOf } from '../book/settings.js'
import { BookFile } from './bookFile.js'
import type { Home } from './home.js'
import { ioError } from './ioError.js'
import { sweep, withLock } from './lock.js'
import type { Self } from './owner.js'
import { BrokenBook, type Inspector, type Loaded, NeedsInspection, readBook } from './read.js'
import { codeOf, quietly } from './system.js'
import { listVersions, prune } from './versions.js'
import { Overtaken, syncFolder } from './write.js'

export interface StoreOptions {
  home: Home
  self: Self
  /** Books above this size are refused. */
  maxBytes: number
  /** What was last read. */
  known?: Loaded | null
}

/** The change that follows another one. */
export function nextChange(before: Change, says: string, moment: Moment): Change {
  let id = moment.randomId()
  while (id === before.id) id = moment.randomId()
  // Later than the one before even if the clock was put back: the newest versions are kept longest.
  const at = new Date(Math.max(Date.parse(moment.at), Date.parse(before.at) + 1)).toISOString()
  return { id, parent: before.id, at, says, redo: [] }
}

type Rewrite<T> = (before: Book, version: (id: string) => Book | null) => { book: Book; result: T }

/** Lock, read, apply, write, as one step; the very same book back means that nothing is written. */
export function rewrite<T>(options: StoreOptions, moment: Moment, apply: Rewrite<T>): Promise<T> {
  const { home, self, maxBytes, known = null } = options
  makeFolder(home.folder)
  const path = realPath(home.book)
  return inspecting(options, (inspector) => {
    const { settings, result } = withLock(path, self, ({ isOurs }) => {
      const { randomId } = moment
      const file = new BookFile({ path, backups: home.backups, maxBytes, self, isOurs, inspector, known, randomId })
      const version = (id: string) => readVersion(options, id, inspector)
      return replay(() => applyOnce(file, apply, version), isOurs, path)
    })
    // Tidying needs no lock; and the change is on disk, so that whatever fails here is no failure.
    quietly(() => {
      if (settings !== null) prune(home.backups, settings.backupMegabytes * 2 ** 20)
      sweep(path, self, [dirname(path), home.backups])
    })
    return result
  })
}

function applyOnce<T>(file: BookFile, apply: Rewrite<T>, version: (id: string) => Book | null) {
  const db = new LowSync<Book>(file, emptyBook())
  db.read()
  const before = db.data
  const { book, result } = apply(before, version)
  if (book === before) return { settings: null, result }
  db.data = book
  db.write()
  return { settings: settingsOf(book), result }
}

/** Starts anew from reading where somebody who takes no lock (an editor) has written in between. */
export function replay<T>(work: () => T, isOurs: () => boolean, path: string): T {
  for (let tries = 0; ; tries++) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
      if (tries >= 5 || !isOurs())
        throw new RapportError('book-locked', `Another program keeps changing your book: ${path}.`, {
          hint: 'Close it, then try again. Nothing was changed.',
        })
    }
  }
}

/** A former version in full health, or null. `0000` is the empty book before the first change. */
export function readVersion({ home, maxBytes }: StoreOptions, id: string, inspector: Inspector | null): Book | null {
  if (id === emptyBook().change.id) return emptyBook()
  const version = listVersions(home.backups).find((each) => each.id === id)
  if (version === undefined) return null
  const book = readBook(version.path, maxBytes, inspector)?.book
  return book === undefined ? null : { ...book, change: { ...book.change, id } }
}

/**
 * Runs some work on the book, and once more with what it takes to look at a book in full where a seal is not good: that
 * is loaded only then. A broken book's error names the newest good version and how to bring it back.
 */
export async function inspecting<T>(options: StoreOptions, work: (inspector: Inspector | null) => T): Promise<T> {
  try {
    return work(null)
  } catch (error) {
    if (!(error instanceof NeedsInspection)) throw error
  }
  const inspector = await loadInspector()
  try {
    return work(inspector)
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    const { rescueHint } = await import('./rescue.js')
    error.details.hint = rescueHint(options, inspector)
    throw error
  }
}

export async function loadInspector(): Promise<Inspector> {
  const [{ readStrictly }, { bookFaults }] = await Promise.all([import('./strictJson.js'), import('../book/check.js')])
  return { readStrictly, bookFaults }
}

/** The file behind a link, so that a linked book stays a link. A link to nothing is told apart when it is read. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path
    throw ioError(error, path)
  }
}

function makeFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (made !== undefined) syncFolder(dirname(made))
  } catch (error) {
    throw ioError(error, folder)
  }
}
