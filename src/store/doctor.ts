import { chmodSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { RapportError } from '../book/error.js'
import { ioError } from '../files/ioError.js'
import { loadChecker, realPath } from './fullCheck.js'
import { restoreHint } from './goodVersions.js'
import { type Home, type StoreOptions, writtenFolders } from './home.js'
import { abandonedLock, leftovers, removeLeftovers, withLock } from './lock.js'
import { BrokenBook, readBook } from './readBook.js'

/** A problem with the book or its folder: where, what, and whether `doctor --fix` can fix it. */
export interface Problem {
  path: string
  message: string
  fixable: boolean
}

/** The problems that were found, and what the user can do about those that cannot be fixed here; null for nothing. */
export interface Diagnosis {
  problems: Problem[]
  advice: string | null
}

/**
 * Checks the folder, the file, its content, and what killed processes left behind.
 * @param fix also fixes what can be fixed.
 * @returns the problems, after fixing only those that remain; none when there is no book.
 * @throws RapportError `io`, `book-locked`.
 */
export async function examine(options: StoreOptions, fix: boolean): Promise<Diagnosis> {
  const found = await diagnose(options)
  if (!fix || !found.problems.some((each) => each.fixable)) return found
  const { home, processInfo } = options
  const path = realPath(home.book)
  for (const each of readableByOthers(home, path)) makePrivate(each)
  // Taking the lock also removes one that a dead process left.
  withLock(path, processInfo, () => removeLeftovers(path, processInfo, writtenFolders(home, path)))
  return await diagnose(options)
}

async function diagnose(options: StoreOptions): Promise<Diagnosis> {
  const { home, processInfo } = options
  if (statSync(home.folder, { throwIfNoEntry: false }) === undefined) return { problems: [], advice: null }
  const path = realPath(home.book)
  const open = readableByOthers(home, path)
  const left = writtenFolders(home, path).flatMap((folder) => leftovers(path, processInfo, folder))
  const content = await contentProblems(options)
  const problems = [
    ...open.map((each) => ({ path: each, message: 'others on this computer may read it', fixable: true })),
    ...[...abandonedLock(path, processInfo), ...left].map((each) => ({
      path: each,
      message: 'left behind by a process that was ended',
      fixable: true,
    })),
    ...blockedFolder(home.backups),
    ...content.problems,
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

/** A problem when a file has the name of the backup folder, so that no version can be saved; else none. */
function blockedFolder(path: string): Problem[] {
  const isInTheWay = statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
  return isInTheWay ? [{ path, message: 'should be a folder; move the file away', fixable: false }] : []
}

/** The problems in the content of the book, which always gets a full check. */
async function contentProblems(options: StoreOptions): Promise<Diagnosis> {
  const checker = await loadChecker()
  const unfixable = (path: string, message: string) => ({ path, message, fixable: false })
  try {
    const book = readBook(options.home.book, options.maxBytes, checker)?.book
    const faults = book === undefined ? [] : checker.bookFaults(book)
    return { problems: faults.map(({ path, message }) => unfixable(path, message)), advice: null }
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
