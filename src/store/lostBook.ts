import { RapportError } from '../book/error.js'
import { loadChecker } from './fullCheck.js'
import { bringBack, newestGoodVersion } from './goodVersions.js'
import type { StoreOptions } from './home.js'
import type { BookChecker } from './readBook.js'
import { listVersions } from './versions.js'

/**
 * Whether a book that is not there was there before: it has former versions. To begin anew would hide that it is gone.
 * @throws RapportError `io`.
 */
export function hasFormerVersions({ home }: StoreOptions): boolean {
  return listVersions(home.backups).length > 0
}

/** Refuses a book that is gone, though it has former versions. @throws RapportError `book-broken`, `io`. */
export async function refuseLost(options: StoreOptions): Promise<void> {
  if (hasFormerVersions(options)) throw lostBook(options, await loadChecker())
}

/** The error for a book that is gone: what is gone, how to bring it back, and how to begin anew on purpose. */
export function lostBook(options: StoreOptions, checker: BookChecker): RapportError {
  const { book, backups } = options.home
  const newest = newestGoodVersion(options, checker)
  const former = newest
    ? bringBack(newest)
    : hasFormerVersions(options)
      ? `No good version is in ${backups}.`
      : 'Look where it went, and move it back.'
  return new RapportError('book-broken', `Your book is gone: ${book}.`, {
    hint: `${former} Nothing was saved. To begin a new book on purpose: rapport init --new-book.`,
  })
}
