import { realpathSync } from 'node:fs'
import { ioError } from '../files/ioError.js'
import { errorCode } from '../files/system.js'
import type { StoreOptions } from './home.js'
import { type BookChecker, BrokenBook, FullCheckNeeded } from './readBook.js'

/**
 * Runs some work on the book. If its seal is not good, loads the checker for a full check and runs the work again with
 * it.
 * @returns what the work returns.
 * @throws what the work throws; for a broken book, with a hint that names the newest readable version.
 */
export async function withChecker<T>(options: StoreOptions, work: (checker: BookChecker | null) => T): Promise<T> {
  try {
    return work(null)
  } catch (error) {
    if (!(error instanceof FullCheckNeeded)) throw error
  }
  const checker = await loadChecker()
  try {
    return work(checker)
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    const { restoreHint } = await import('./goodVersions.js')
    error.details.hint = restoreHint(options, checker)
    throw error
  }
}

/** Loads the checker, which most commands do not need. */
export async function loadChecker(): Promise<BookChecker> {
  const [{ readStrictly }, { bookFaults }, { migrate }] = await Promise.all([
    import('./strictJson.js'),
    import('../book/model/check.js'),
    import('./migrations.js'),
  ])
  return { readStrictly, bookFaults, migrate }
}

/**
 * The path with its links followed, so that a linked book stays a link; the path itself when it leads to no file.
 * `readBook` refuses a link to a missing file.
 * @throws RapportError `io`.
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw ioError(error, path)
  }
}
