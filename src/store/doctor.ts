import { chmodSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { loadInspector, realPath, type StoreOptions } from './inspect.js'
import { ioError } from './ioError.js'
import { deadLock, leftovers, sweep, withLock } from './lock.js'
import { BrokenBook, readBook } from './read.js'

/** Something wrong with the book or its folder: where, what, and whether `doctor --fix` can mend it. */
export interface Problem {
  path: string
  message: string
  fixable: boolean
}

/** Looks at everything: the folder, the file, its content, what killed processes left. `fix` mends what can be mended. */
export async function examine(options: StoreOptions, fix: boolean): Promise<Problem[]> {
  const problems = await find(options)
  if (!fix || !problems.some((each) => each.fixable)) return problems
  const { home, self } = options
  const path = realPath(home.book)
  for (const each of [home.folder, path]) if (isOpenToOthers(each)) closeToOthers(each)
  // Whoever takes the lock takes it from a dead holder first.
  withLock(path, self, () => sweep(path, self, [dirname(path), home.backups]))
  return await find(options)
}

async function find(options: StoreOptions): Promise<Problem[]> {
  const { home, self } = options
  if (statSync(home.folder, { throwIfNoEntry: false }) === undefined) return []
  const path = realPath(home.book)
  const open = [home.folder, path].filter(isOpenToOthers)
  const left = [dirname(path), home.backups].flatMap((folder) => leftovers(path, self, folder))
  return [
    ...open.map((each) => ({ path: each, message: 'others on this computer may read it', fixable: true })),
    ...[...deadLock(path, self), ...left].map((each) => ({
      path: each,
      message: 'left behind by a process that was ended',
      fixable: true,
    })),
    ...(await contentProblems(options)),
  ]
}

/** Whether other users of this computer may read a folder or file; Windows keeps that elsewhere. */
function isOpenToOthers(path: string): boolean {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0
  return (mode & 0o077) !== 0 && platform() !== 'win32'
}

function closeToOthers(path: string): void {
  try {
    chmodSync(path, statSync(path).mode & 0o700)
  } catch (error) {
    throw ioError(error, path)
  }
}

async function contentProblems(options: StoreOptions): Promise<Problem[]> {
  try {
    const inspector = await loadInspector()
    const book = readBook(options.home.book, options.maxBytes, inspector)?.book
    if (book === undefined) return []
    return inspector.bookFaults(book).map(({ path, message }) => ({ path, message, fixable: false }))
  } catch (error) {
    if (error instanceof BrokenBook)
      return error.faults.map(({ path, message }) => ({ path: `${error.path}, ${path}`, message, fixable: false }))
    if (error instanceof RapportError) return [{ path: options.home.book, message: error.message, fixable: false }]
    throw error
  }
}
