import { byCollection, type Collection } from './collections.js'
import { type RecordOf, type Reference, references, referencesFrom } from './references.js'
import type { Book } from './schema.js'

/** The ids of removed records, by collection. */
export type RemovedIds = Record<Collection, Set<string>>

/**
 * Removes a record, the records that are removed along with it, and every reference to them (see references.ts). An
 * unknown id changes nothing. `at` is the instant of the change; `removed` has all removed ids, the first one too.
 */
export function removeRecord(
  book: Book,
  from: Collection,
  id: string,
  at: string,
): { book: Book; removed: RemovedIds } {
  const removed: RemovedIds = byCollection(() => new Set<string>())
  removed[from].add(id)
  for (let before = 0; before < countIds(removed); ) {
    before = countIds(removed)
    for (const each of references)
      for (const record of book[each.from])
        if (each.onRemove === 'remove' && isNonemptySubset(each.idsIn(record), removed[each.to]))
          removed[each.from].add(record.id)
  }
  const isKept = (key: Collection) => (record: { id: string }) => !removed[key].has(record.id)
  const remaining: Book = {
    ...book,
    contacts: book.contacts.filter(isKept('contacts')),
    interactions: book.interactions.filter(isKept('interactions')),
    followUps: book.followUps.filter(isKept('followUps')),
    companies: book.companies.filter(isKept('companies')),
    interviews: book.interviews.filter(isKept('interviews')),
    stories: book.stories.filter(isKept('stories')),
    questions: book.questions.filter(isKept('questions')),
  }
  return { book: replaceIds(remaining, ({ to }, target) => (removed[to].has(target) ? null : target), at), removed }
}

/** Changes every reference to one contact into a reference to another one, as merging the two needs it. */
export function repointContact(book: Book, fromId: string, toId: string, at: string): Book {
  return replaceIds(
    book,
    ({ to, onMerge }, id) => (to === 'contacts' && onMerge === 'repoint' && id === fromId ? toId : id),
    at,
  )
}

type ReplaceId = (reference: Pick<Reference, 'to' | 'onMerge'>, id: string) => string | null

/** Replaces ids in all references of a book; null removes one. A record without a replaced id stays the same object. */
function replaceIds(book: Book, replace: ReplaceId, at: string): Book {
  return {
    ...book,
    contacts: replaceIn(book.contacts, referencesFrom('contacts'), replace, at),
    interactions: replaceIn(book.interactions, referencesFrom('interactions'), replace, at),
    followUps: replaceIn(book.followUps, referencesFrom('followUps'), replace, at),
    companies: replaceIn(book.companies, referencesFrom('companies'), replace, at),
    interviews: replaceIn(book.interviews, referencesFrom('interviews'), replace, at),
    stories: replaceIn(book.stories, referencesFrom('stories'), replace, at),
  }
}

function replaceIn<From extends Collection>(
  records: RecordOf<From>[],
  fields: Reference<From>[],
  replace: ReplaceId,
  at: string,
): RecordOf<From>[] {
  return records.map((record) => {
    const changed = fields.reduce((next, each) => each.replaceIds(next, (id) => replace(each, id)), record)
    return changed === record ? record : { ...changed, updatedAt: at }
  })
}

/** Whether there are ids, and all of them are in a set. */
function isNonemptySubset(ids: readonly string[], set: ReadonlySet<string>): boolean {
  return ids.length > 0 && ids.every((id) => set.has(id))
}

function countIds(gone: RemovedIds): number {
  return Object.values(gone).reduce((sum, ids) => sum + ids.size, 0)
}
