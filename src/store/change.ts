import type { BookUpdate, Moment } from '../book/model/book.js'
import { changeFaults } from '../book/model/check.js'
import type { Book, Change } from '../book/model/schema.js'
import type { StoreOptions } from './home.js'
import { nextInstant } from './nextInstant.js'
import type { LoadedBook } from './readBook.js'
import { transact } from './transaction.js'

/** Applies a change; `mayBegin` as in `transact`. @throws Error when it would break the book (a bug); what `transact` throws. */
export function change<T extends BookUpdate>(
  options: StoreOptions,
  cached: LoadedBook | null,
  moment: Moment,
  apply: (book: Book) => T,
  begin: { mayBegin?: boolean } = {},
): Promise<T> {
  const applyChecked = (before: Book) => {
    const changed = apply(before)
    if (changed.book === before) return { book: before, result: changed }
    const faults = changeFaults(before, changed.book)
    if (faults.length > 0) throw new Error(`this change would break the book: ${JSON.stringify(faults)}`)
    return { book: { ...changed.book, change: nextChange(before.change, changed.summary, moment) }, result: changed }
  }
  return transact(options, cached, moment, applyChecked, begin)
}

/** The record of a change that follows another one. */
export function nextChange(before: Change, says: string, moment: Moment): Change {
  let id = moment.randomId()
  while (id === before.id) id = moment.randomId()
  return { id, parent: before.id, at: nextInstant(before, moment), says, redo: [] }
}
