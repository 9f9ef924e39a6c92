import { chmodSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { RapportError } from '../book/error.js'
import { ioError } from '../files/ioError.js'
import { type Home, type StoreOptions, writtenFolders } from './home.js'
import { loadInspector, realPath } from './inspect.js'
import { deadLock, leftovers, sweep, withLock } from './lock.js'
import { BrokenBook, readBook } from './read.js'
import { rescueHint } from './rescue.js'

/** Something wrong with the book or its folder: where, what, and whether `doctor --fix` can mend it. */
export interface Problem {
  path: string
  message: string
  fixable: boolean
}

/** What was found, and what to do about what cannot be mended here. */
export interface Examination {
  problems: Problem[]
  advice: string | null
}

/** Looks at everything: the folder, the file, its content, what killed processes left. `fix` mends what can be mended. */
export async function examine(options: StoreOptions, fix: boolean): Promise<Examination> {
  const found = await find(options)
  if (!fix || !found.problems.some((each) => each.fixable)) return found
  const { home, processInfo } = options
  const path = realPath(home.book)
  for (const each of openToOthers(home, path)) closeToOthers(each)
  // Whoever takes the lock takes it from a dead holder first.
  withLock(path, processInfo, () => sweep(path, processInfo, writtenFolders(home, path)))
  return await find(options)
}

async function find(options: StoreOptions): Promise<Examination> {
  const { home, processInfo } = options
  if (statSync(home.folder, { throwIfNoEntry: false }) === undefined) return { problems: [], advice: null }
  const path = realPath(home.book)
  const open = openToOthers(home, path)
  const left = writtenFolders(home, path).flatMap((folder) => leftovers(path, processInfo, folder))
  const content = await contentProblems(options)
  const problems = [
    ...open.map((each) => ({ path: each, message: 'others on this computer may read it', fixable: true })),
    ...[...deadLock(path, processInfo), ...left].map((each) => ({
      path: each,
      message: 'left behind by a process that was ended',
      fixable: true,
    })),
    ...noFolder(home.backups),
    ...content.problems,
  ]
  return { problems, advice: content.advice }
}

/** What other users of this computer may read, of folders and book; Windows keeps that elsewhere. */
function openToOthers(home: Home, book: string): string[] {
  if (platform() === 'win32') return []
  const folders = [home.folder, home.backups].filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory())
  return [...folders, book].filter((each) => ((statSync(each, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0)
}

function closeToOthers(path: string): void {
  try {
    chmodSync(path, statSync(path).mode & 0o700)
  } catch (error) {
    throw ioError(error, path)
  }
}

/** Former versions have nowhere to go where a file stands in the way of their folder. */
function noFolder(path: string): Problem[] {
  const isInTheWay = statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
  return isInTheWay ? [{ path, message: 'should be a folder; move the file away', fixable: false }] : []
}

async function contentProblems(options: StoreOptions): Promise<Examination> {
  const inspector = await loadInspector()
  const unfixable = (path: string, message: string) => ({ path, message, fixable: false })
  try {
    const book = readBook(options.home.book, options.maxBytes, inspector)?.book
    const faults = book === undefined ? [] : inspector.bookFaults(book)
    return { problems: faults.map(({ path, message }) => unfixable(path, message)), advice: null }
  } catch (error) {
    if (error instanceof BrokenBook) {
      const problems = error.faults.map(({ path, message }) => unfixable(`${error.path}, ${path}`, message))
      return { problems, advice: rescueHint(options, inspector) }
    }
    if (error instanceof RapportError)
      return { problems: [unfixable(options.home.book, error.message)], advice: error.details.hint ?? null }
    throw error
  }
}
