import { type Collection, type RecordOf, type Reference, references, referencesFrom } from './references.js'
import type { Book } from './schema.js'

/** The ids of the records that are gone, by collection. */
export type Gone = Record<Collection, Set<string>>

/** Removes a record, the records that go along with it, and every pointer to what is gone (references.ts). */
export function removeRecord(book: Book, from: Collection, id: string): { book: Book; gone: Gone } {
  const gone: Gone = { contacts: new Set(), interactions: new Set(), followUps: new Set(), companies: new Set() }
  gone[from].add(id)
  for (let before = 0; before < count(gone); ) {
    before = count(gone)
    for (const each of references)
      for (const record of book[each.from])
        if (each.onRemove(record) === 'remove' && each.idsIn(record).some((to) => gone[each.to].has(to)))
          gone[each.from].add(record.id)
  }
  const isLeft = (key: Collection) => (record: { id: string }) => !gone[key].has(record.id)
  const left: Book = {
    ...book,
    contacts: book.contacts.filter(isLeft('contacts')),
    interactions: book.interactions.filter(isLeft('interactions')),
    followUps: book.followUps.filter(isLeft('followUps')),
    companies: book.companies.filter(isLeft('companies')),
  }
  return { book: replaceIds(left, ({ to }, pointed) => (gone[to].has(pointed) ? null : pointed)), gone }
}

/** Leads the pointers to one contact to another one, as merging the two does. */
export function repointContact(book: Book, fromId: string, toId: string): Book {
  return replaceIds(book, ({ to, onMerge }, id) =>
    to === 'contacts' && onMerge === 'repoint' && id === fromId ? toId : id,
  )
}

type Replace = (reference: Pick<Reference, 'to' | 'onMerge'>, id: string) => string | null

/** The book with other ids in its pointers; records of which none changes stay the same objects. */
function replaceIds(book: Book, replace: Replace): Book {
  return {
    ...book,
    contacts: replaceIn(book.contacts, referencesFrom('contacts'), replace),
    interactions: replaceIn(book.interactions, referencesFrom('interactions'), replace),
    followUps: replaceIn(book.followUps, referencesFrom('followUps'), replace),
    companies: replaceIn(book.companies, referencesFrom('companies'), replace),
  }
}

function replaceIn<From extends Collection>(
  records: RecordOf<From>[],
  pointers: Reference<From>[],
  replace: Replace,
): RecordOf<From>[] {
  return records.map((record) =>
    pointers.reduce((changed, each) => each.replaceIds(changed, (id) => replace(each, id)), record),
  )
}

function count(gone: Gone): number {
  return Object.values(gone).reduce((sum, ids) => sum + ids.size, 0)
}
