import { chmodSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { sweep } from './lock.js'
import { BrokenBook, readBook } from './read.js'
import { loadInspector, realPath, type StoreOptions } from './transaction.js'

/** Something wrong with the book or its folder: where, what, and whether `doctor --fix` can mend it. */
export interface Problem {
  path: string
  message: string
  fixable: boolean
}

/** Looks at everything: the folder, the file, its content, what killed processes left. `fix` mends what can be mended. */
export async function examine(options: StoreOptions, fix: boolean): Promise<Problem[]> {
  const problems = await find(options)
  if (!fix) return problems
  const { home, self } = options
  for (const { path, fixable } of problems) {
    if (!fixable) continue
    if (path === home.folder) chmodSync(path, 0o700)
    else if (path === realPath(home.book)) chmodSync(path, 0o600)
    else sweep(realPath(home.book), self, dirname(realPath(home.book)))
  }
  return await find(options)
}

async function find(options: StoreOptions): Promise<Problem[]> {
  const { home } = options
  if (statSync(home.folder, { throwIfNoEntry: false }) === undefined) return []
  const path = realPath(home.book)
  return [...openToOthers(home.folder), ...openToOthers(path), ...leftovers(path), ...(await contentProblems(options))]
}

/** A folder or file that other users of this computer may read. */
function openToOthers(path: string): Problem[] {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  if (mode === undefined || (mode & 0o077) === 0) return []
  return [{ path, message: 'others on this computer may read it', fixable: true }]
}

function leftovers(path: string): Problem[] {
  const starts = [`${basename(path)}.lock.`, `${basename(path)}.tmp.`]
  return readdirSync(dirname(path))
    .filter((name) => starts.some((start) => name.startsWith(start)))
    .map((name) => ({
      path: `${dirname(path)}/${name}`,
      message: 'left behind by a process that was ended',
      fixable: true,
    }))
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
