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
  return new RapportError('book-broken', `Your book is gone: ${options.home.book}.`, {
    hint: `${wayBack(options, checker)} Nothing was saved. ${beginAnew}`,
  })
}

/** How to bring back a book that is gone, or begin a new one, for somebody who changed nothing. @throws RapportError `io`. */
export function lostHint(options: StoreOptions, checker: BookChecker): string {
  return `${wayBack(options, checker)} ${beginAnew}`
}

const beginAnew = 'To begin a new book on purpose: rapport init --new-book.'

function wayBack(options: StoreOptions, checker: BookChecker): string {
  const newest = newestGoodVersion(options, checker)
  if (newest) return bringBack(newest)
  return hasFormerVersions(options)
    ? `No good version is in ${options.home.backups}.`
    : 'Look where it went, and move it back.'
}
