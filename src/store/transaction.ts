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
import { type StoreOptions, writtenFolders } from './home.js'
import { inspecting, realPath } from './inspect.js'
import { sweep, withLock } from './lock.js'
import { BrokenBook, type Inspector, type Loaded, readBook } from './read.js'
import { listVersions, prune } from './versions.js'
import { Overtaken } from './write.js'

/** What was taken back or brought again; null where nothing was left. */
export type Step = { says: string } | null

/** Applies a change, and refuses one that would break the book. */
export function change<T extends BookUpdate>(
  options: StoreOptions,
  known: Loaded | null,
  moment: Moment,
  apply: (book: Book) => T,
): Promise<T> {
  return rewrite(options, known, moment, (before) => {
    const changed = apply(before)
    if (changed.book === before) return { book: before, result: changed }
    const faults = changeFaults(before, changed.book)
    if (faults.length > 0) throw new Error(`this change would break the book: ${JSON.stringify(faults)}`)
    return { book: { ...changed.book, change: nextChange(before.change, changed.summary, moment) }, result: changed }
  })
}

/** Brings back the version before this one. */
export function undo(options: StoreOptions, known: Loaded | null, moment: Moment): Promise<Step> {
  return rewrite(options, known, moment, (before, version) => {
    const { id, parent, says, redo } = before.change
    const former = parent === null ? null : version(parent)
    if (former === null) return { book: before, result: null }
    const book = { ...former, id: before.id, change: { ...former.change, redo: [id, ...redo] } }
    return { book, result: { says } }
  })
}

/** Brings again the version that `undo` left last. */
export function redo(options: StoreOptions, known: Loaded | null, moment: Moment): Promise<Step> {
  return rewrite(options, known, moment, (before, version) => {
    const [id, ...rest] = before.change.redo
    const later = id === undefined ? null : version(id)
    if (later === null) return { book: before, result: null }
    const book = { ...later, id: before.id, change: { ...later.change, redo: rest } }
    return { book, result: { says: later.change.says } }
  })
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

/**
 * Lock, read, apply, write, as one step; the very same book back means that nothing is written.
 * @param known what was read before, so that it need not be read twice.
 */
export function rewrite<T>(options: StoreOptions, known: Loaded | null, moment: Moment, apply: Rewrite<T>): Promise<T> {
  const { home, processInfo, maxBytes } = options
  makePrivateFolder(home.folder)
  const path = realPath(home.book)
  return inspecting(options, (inspector) => {
    const { written, result } = withLock(path, processInfo, ({ isOurs }) => {
      const { randomId } = moment
      const file = new BookFile({
        path,
        backups: home.backups,
        maxBytes,
        processInfo,
        isOurs,
        inspector,
        known,
        randomId,
      })
      const version = (id: string) => readVersion(options, id, inspector)
      return replay(() => applyOnce(file, apply, version, randomId), isOurs, path)
    })
    // Tidying needs no lock; and the change is on disk, so that whatever fails here is no failure.
    ignoreErrors(() => {
      if (written !== null) prune(home.backups, settingsOf(written).backupMegabytes * 2 ** 20, statSync(path).size)
      sweep(path, processInfo, writtenFolders(home, path))
    })
    return result
  })
}

function applyOnce<T>(file: BookFile, apply: Rewrite<T>, version: (id: string) => Book | null, randomId: () => string) {
  const db = new LowSync<Book>(file, emptyBook())
  db.read()
  const before = db.data
  const { book, result } = apply(before, version)
  if (book === before) return { written: null, result }
  db.data = book.id === unsavedBookId ? { ...book, id: `${randomId()}${randomId()}` } : book
  db.write()
  return { written: db.data, result }
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
  try {
    const book = readBook(version.path, maxBytes, inspector)?.book
    return book === undefined ? null : { ...book, change: { ...book.change, id } }
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    throw new RapportError('book-broken', `The version to go to is damaged: ${version.path}.`, {
      hint: 'Your book is as it was. Other versions: rapport backup list.',
    })
  }
}
