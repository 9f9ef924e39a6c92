import { join } from 'node:path'
import { contactById } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { isUnlinkedFile, listNames } from '../../files/folder.js'
import { readFile } from '../../files/readFile.js'
import { idInFileName } from '../../formats/vcard/fileName.js'
import { ownCard } from '../../formats/vcard/ownCard.js'

/** A card that an earlier export of the same book wrote, under a name that this one does not use. */
export interface FormerCard {
  file: string
  /** The id of the contact, who may no longer be in the book. */
  id: string
}

/** No card of ours is larger, unless its notes are a book. */
const maxBytes = 2 ** 24

/**
 * The cards in a folder that earlier exports of a book wrote and this one does not write again: of those who were renamed,
 * merged, archived or removed since. A file is one of them only by its name and its UID, and by the book that it names; one
 * that names no book, by a contact of this one. Links are none.
 * @param names the names of the files that this export writes.
 */
export function formerCards(folder: string, book: Book, names: Set<string>): FormerCard[] {
  return listNames(folder).flatMap((name): FormerCard[] => {
    const id = names.has(name) ? null : idInFileName(name)
    const file = join(folder, name)
    if (id === null || !isUnlinkedFile(file)) return []
    const read = readFile(file, maxBytes)
    const card = 'bytes' in read ? ownCard(read.bytes.toString('utf8')) : null
    if (card?.id !== id) return []
    const isOfBook = card.bookId === null ? contactById(book, id) !== undefined : card.bookId === book.id
    return isOfBook ? [{ file, id }] : []
  })
}
