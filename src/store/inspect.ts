import { realpathSync } from 'node:fs'
import { ioError } from '../files/ioError.js'
import { errorCode } from '../files/system.js'
import type { StoreOptions } from './home.js'
import { BrokenBook, type Inspector, NeedsInspection } from './read.js'

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
  const [{ readStrictly }, { bookFaults }] = await Promise.all([
    import('./strictJson.js'),
    import('../book/model/check.js'),
  ])
  return { readStrictly, bookFaults }
}

/** The file behind a link, so that a linked book stays a link. A link to nothing is told apart when it is read. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw ioError(error, path)
  }
}
