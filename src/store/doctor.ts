import { chmodSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { RapportError } from '../book/error.js'
import { ioError } from '../files/ioError.js'
import type { ProcessInfo } from '../files/owner.js'
import { clearLock, foreignInLock } from './blockedLock.js'
import { loadChecker, realPath } from './fullCheck.js'
import { readVersions, restoreHint } from './goodVersions.js'
import { type Home, type StoreOptions, writtenFolders } from './home.js'
import { abandonedLock, leftovers, removeLeftovers, withLock } from './lock.js'
import { hasFormerVersions, lostHint } from './lostBook.js'
import type { Problem } from './problem.js'
import { type BookChecker, BrokenBook, readBook } from './readBook.js'
import { saveProblems } from './saveProblems.js'

/** The problems that were found, and what the user can do about those that cannot be fixed here; null for nothing. */
export interface Diagnosis {
  problems: Problem[]
  advice: string | null
}

/**
 * Checks the folder, the file, its content, the previous versions, what killed processes left behind, and whether the
 * next change can be saved.
 * @param fix also fixes what can be fixed.
 * @returns the problems, after fixing only those that remain; none when there never was a book.
 * @throws RapportError `io`, `book-locked`.
 */
export async function examine(options: StoreOptions, fix: boolean): Promise<Diagnosis> {
  const found = await diagnose(options)
  if (!fix || !found.problems.some((each) => each.fixable)) return found
  const { home, processInfo } = options
  const path = realPath(home.book)
  for (const each of readableByOthers(home, path)) makePrivate(each)
  const aside = freeLock(path, processInfo)
  // Taking the lock also removes one that a dead process left.
  withLock(path, processInfo, () => removeLeftovers(path, processInfo, writtenFolders(home, path)))
  const { problems, advice } = await diagnose(options)
  const notices = [advice, aside && `What was in the way is now here: ${aside}`].filter(Boolean)
  return { problems, advice: notices.join(' ') || null }
}

/**
 * Moves away what is in the lock and is not Rapport's.
 * @returns the folder where it is now; null when there was nothing to save. @throws RapportError `io`.
 */
function freeLock(book: string, processInfo: ProcessInfo): string | null {
  const aside = `${book}.moved-${new Date().toISOString().replace(/[-:.]/g, '')}`
  try {
    return clearLock(`${book}.lock`, aside, processInfo) ? aside : null
  } catch (error) {
    throw ioError(error, `${book}.lock`)
  }
}

async function diagnose(options: StoreOptions): Promise<Diagnosis> {
  const { home, processInfo } = options
  if (statSync(home.folder, { throwIfNoEntry: false }) === undefined) return { problems: [], advice: null }
  const path = realPath(home.book)
  const open = readableByOthers(home, path)
  const left = writtenFolders(home, path).flatMap((folder) => leftovers(path, processInfo, folder))
  const checker = await loadChecker()
  const content = contentProblems(options, checker)
  const problems = [
    ...open.map((each) => ({ path: each, message: 'others on this computer may read it', fixable: true })),
    ...[...abandonedLock(path, processInfo), ...left].map((each) => ({
      path: each,
      message: 'left behind by a process that was ended',
      fixable: true,
    })),
    ...foreignInLock(`${path}.lock`).map((each) => ({
      path: each,
      message: 'is in the way when your book is saved',
      fixable: true,
    })),
    ...saveProblems(options, path),
    ...content.problems,
    ...versionProblems(options, checker),
  ]
  return { problems, advice: content.advice }
}

/**
 * Which of the folders and the book other users of this computer can read; empty on Windows, which has no such modes.
 */
function readableByOthers(home: Home, book: string): string[] {
  if (platform() === 'win32') return []
  const folders = [home.folder, home.backups].filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory())
  return [...folders, book].filter((each) => ((statSync(each, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0)
}

/** Removes the permissions of other users. @throws RapportError `io`. */
function makePrivate(path: string): void {
  try {
    chmodSync(path, statSync(path).mode & 0o700)
  } catch (error) {
    throw ioError(error, path)
  }
}

/** Each previous version that cannot be read. */
function versionProblems(options: StoreOptions, checker: BookChecker): Problem[] {
  try {
    return readVersions(options, checker).damaged.map(({ path, message }) => ({
      path,
      message: `this former version ${message}; move it away if you do not need it`,
      fixable: false,
    }))
  } catch (error) {
    if (!(error instanceof RapportError)) throw error
    return [{ path: options.home.backups, message: 'your former versions cannot be looked at', fixable: false }]
  }
}

/** A book that is gone is a problem where there are versions of it; without any, there never was one. */
function lostProblems(options: StoreOptions, checker: BookChecker): Diagnosis {
  if (!hasFormerVersions(options)) return { problems: [], advice: null }
  const gone = { path: options.home.book, message: 'your book is gone', fixable: false }
  return { problems: [gone], advice: lostHint(options, checker) }
}

/** The problems in the content of the book, which always gets a full check. */
function contentProblems(options: StoreOptions, checker: BookChecker): Diagnosis {
  const unfixable = (path: string, message: string) => ({ path, message, fixable: false })
  try {
    const book = readBook(options.home.book, options.maxBytes, checker)?.book
    if (book === undefined) return lostProblems(options, checker)
    const problems = checker.bookFaults(book).map(({ path, message }) => unfixable(path, message))
    return { problems, advice: null }
  } catch (error) {
    if (error instanceof BrokenBook) {
      const problems = error.faults.map(({ path, message }) => unfixable(`${error.path}, ${path}`, message))
      return { problems, advice: restoreHint(options, checker) }
    }
    if (error instanceof RapportError)
      return { problems: [unfixable(options.home.book, error.message)], advice: error.details.hint ?? null }
    throw error
  }
}
