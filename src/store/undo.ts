import type { Moment } from '../book/model/book.js'
import type { StoreOptions } from './home.js'
import type { LoadedBook } from './readBook.js'
import { transact } from './transaction.js'

/** The change that was undone or redone; null when there was none. */
export type UndoResult = { says: string } | null

/** Restores the parent of the current version. */
export function undo(options: StoreOptions, cached: LoadedBook | null, moment: Moment): Promise<UndoResult> {
  return transact(options, cached, moment, (before, readOld) => {
    const { id, parent, says, redo } = before.change
    const former = parent === null ? null : readOld(parent)
    if (former === null) return { book: before, result: null }
    const book = { ...former, id: before.id, change: { ...former.change, redo: [id, ...redo] } }
    return { book, result: { says } }
  })
}

/** Restores the version that was current before the last undo. */
export function redo(options: StoreOptions, cached: LoadedBook | null, moment: Moment): Promise<UndoResult> {
  return transact(options, cached, moment, (before, readOld) => {
    const [id, ...rest] = before.change.redo
    const later = id === undefined ? null : readOld(id)
    if (later === null) return { book: before, result: null }
    const book = { ...later, id: before.id, change: { ...later.change, redo: rest } }
    return { book, result: { says: later.change.says } }
  })
}
