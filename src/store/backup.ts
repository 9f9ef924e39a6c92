import { localMinute } from '../book/dates/day.js'
import { RapportError } from '../book/error.js'
import { emptyBook, type Moment, unsavedBookId } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import { entryRevisions } from '../book/reports/entryRevisions.js'
import { fileStamp } from '../files/stamp.js'
import { nextChange } from './change.js'
import { loadChecker, realPath } from './fullCheck.js'
import {
  type Backup,
  type DamagedVersion,
  describeVersion,
  newestGoodVersion,
  readOrNull,
  readVersions,
} from './goodVersions.js'
import type { StoreOptions } from './home.js'
import { withLock } from './lock.js'
import { type BookChecker, BrokenBook } from './readBook.js'
import { replaceBook } from './replaceBook.js'
import { writeSealedBook } from './seal.js'
import { damagedError, readVersion, retryOnConflict, transact } from './transaction.js'
import { listVersions, saveVersion } from './versions.js'

/** The previous versions, newest first. */
export interface Backups {
  /** Those that can be restored, without the one that is the current book. */
  backups: Backup[]
  damaged: DamagedVersion[]
}

/** All previous versions; empty lists for none. @throws RapportError `io`. */
export async function listBackups(options: StoreOptions): Promise<Backups> {
  const checker = await loadChecker()
  const current = readOrNull(options.home.book, options, checker)
  const { good, damaged } = readVersions(options, checker)
  return { backups: good.filter((version) => version.id !== current?.change.id), damaged }
}

/** The newest readable previous version; null when there is none. */
export async function newestBackup(options: StoreOptions): Promise<Backup | null> {
  return newestGoodVersion(options, await loadChecker())
}

/**
 * Restores a previous version as a new change, which `undo` can revert. A broken book is moved to the backups.
 * @param id the id of the version, or the start of it.
 * @returns the version that was restored.
 * @throws RapportError `unknown-ref` when no or several versions match, `book-broken` for a damaged one; what reading
 * and writing throw.
 */
export async function restoreBackup(options: StoreOptions, id: string, moment: Moment): Promise<Backup> {
  const checker = await loadChecker()
  const found = listVersions(options.home.backups).filter((each) => each.id.startsWith(id.toLowerCase()))
  const [version] = found
  const backup = version && found.length === 1 ? describeVersion(version, options, checker) : null
  if (backup === null && version && found.length === 1) throw damagedError(version.path)
  if (backup === null)
    throw new RapportError('unknown-ref', `There is no single good version with the id ${id}.`, {
      hint: 'See which there are: rapport backup list.',
    })
  const restored = readVersion(options, backup.id, checker) as Book
  const says = `brought back the version of ${localMinute(backup.at)}`
  try {
    const restore = (before: Book) => ({
      book: {
        ...restored,
        id: before.id === unsavedBookId ? restored.id : before.id,
        change: nextChange(before.change, says, moment),
      },
      result: null,
    })
    await transact(options, null, moment, restore, { mayBegin: true })
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    // What the broken book had in a calendar is not known, so every entry counts as changed.
    const change = { ...nextChange(restored.change, says, moment), ...entryRevisions(emptyBook(), restored, moment.at) }
    replaceBrokenBook(options, checker, { ...restored, change }, moment)
  }
  return backup
}

/**
 * Replaces a book that cannot be read. The broken file stays in the backups, as `broken-<time>.json`.
 * @throws RapportError `book-locked` when another program has fixed the book in the meantime, `io`.
 */
function replaceBrokenBook(options: StoreOptions, checker: BookChecker, book: Book, moment: Moment): void {
  const { home, processInfo } = options
  const path = realPath(home.book)
  const brokenName = `broken-${moment.at.replace(/[-:.]/g, '')}.json`
  const content = (file: number) => writeSealedBook(file, book, null)
  const replacement = { content, mode: 0o600, processInfo }
  const beforeRename = () => saveVersion(path, home.backups, brokenName, processInfo)
  withLock(path, processInfo, ({ isLockHeld }) => {
    // Another process may have fixed it while we waited for the lock.
    if (readOrNull(path, options, checker) !== null)
      throw new RapportError('book-locked', `Another program has just mended your book: ${path}.`, {
        hint: 'Look at it first; nothing was changed.',
      })
    retryOnConflict(
      () => replaceBook(path, { ...replacement, stamp: fileStamp(path), isLockHeld, beforeRename }),
      isLockHeld,
      path,
    )
  })
}
