import { isTouch } from './interaction.js'
import type { Book } from './schema.js'

/** The lists of records in a book. */
export const collections = ['contacts', 'interactions', 'followUps', 'companies'] as const
export type Collection = (typeof collections)[number]
export type RecordOf<From extends Collection> = Book[From][number]

/** What removing the target of a reference does: `clear` deletes the reference, `remove` the record that has it. */
export type OnRemove = 'clear' | 'remove'
/** What happens to a reference to the contact that a merge removes: `repoint` changes it to the contact that stays. */
export type OnMerge = 'repoint' | 'keep'

/** A field that holds one or several ids of other records. */
export interface Reference<From extends Collection = Collection> {
  from: From
  field: string
  to: Collection
  onRemove: OnRemove
  onMerge: OnMerge
  /** The ids in this field of a record. */
  idsIn(record: RecordOf<From>): readonly string[]
  /** The record with replaced ids; null removes an id. The same object when nothing changes. */
  replaceIds(record: RecordOf<From>, replace: (id: string) => string | null): RecordOf<From>
}

/** Every reference between records. Checking, removing, and what merging points elsewhere read this table. */
export const references: Reference[] = [
  list<'contacts'>({
    from: 'contacts',
    field: 'introducers',
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ introducers }) => introducers,
    write: (contact, introducers) => ({ ...contact, introducers: [...introducers] }),
  }),
  single<'interactions'>({
    from: 'interactions',
    field: 'contactId',
    to: 'contacts',
    onRemove: 'remove',
    onMerge: 'repoint',
    read: ({ contactId }) => contactId,
    write: (interaction, id) => (isTouch(interaction) && id !== null ? { ...interaction, contactId: id } : interaction),
  }),
  single<'interactions'>({
    from: 'interactions',
    field: 'aboutId',
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: (interaction) => (isTouch(interaction) ? (interaction.aboutId ?? null) : null),
    write: (interaction, id) => (isTouch(interaction) ? { ...interaction, aboutId: id ?? undefined } : interaction),
  }),
  list<'interactions'>({
    from: 'interactions',
    field: 'referred',
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ referred }) => referred,
    write: (interaction, referred) => ({ ...interaction, referred: [...referred] }),
  }),
  single<'followUps'>({
    from: 'followUps',
    field: 'contactId',
    to: 'contacts',
    onRemove: 'remove',
    onMerge: 'repoint',
    read: ({ contactId }) => contactId,
    write: (followUp, contactId) => (contactId === null ? followUp : { ...followUp, contactId }),
  }),
  single<'followUps'>({
    from: 'followUps',
    field: 'aboutId',
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ aboutId }) => aboutId ?? null,
    write: (followUp, id) => ({ ...followUp, aboutId: id ?? undefined }),
  }),
  single<'followUps'>({
    from: 'followUps',
    field: 'openedBy',
    to: 'interactions',
    onRemove: 'clear',
    onMerge: 'keep',
    read: ({ openedBy }) => openedBy,
    write: (followUp, openedBy) => ({ ...followUp, openedBy }),
  }),
]

/** The references in the records of one collection. */
export function referencesFrom<From extends Collection>(from: From): Reference<From>[] {
  return references.filter((each): each is Reference<From> => each.from === from)
}

interface Field<From extends Collection, Value>
  extends Pick<Reference<From>, 'from' | 'field' | 'to' | 'onMerge' | 'onRemove'> {
  read(record: RecordOf<From>): Value
  write(record: RecordOf<From>, value: Value): RecordOf<From>
}

const noIds: readonly string[] = []

/** The reference for a field with one id, or null. */
function single<From extends Collection>({ read, write, ...rest }: Field<From, string | null>): Reference<From> {
  return {
    ...rest,
    idsIn: (record) => {
      const id = read(record)
      return id === null ? noIds : [id]
    },
    replaceIds: (record, replace) => {
      const id = read(record)
      const next = id === null ? null : replace(id)
      return next === id ? record : write(record, next)
    },
  }
}

/** The reference for a field with a list of ids. A replaced list has no id twice. */
function list<From extends Collection>({ read, write, ...rest }: Field<From, readonly string[]>): Reference<From> {
  return {
    ...rest,
    idsIn: read,
    replaceIds: (record, replace) => {
      const ids = read(record)
      if (ids.every((id) => replace(id) === id)) return record
      return write(record, [...new Set(ids.flatMap((id) => replace(id) ?? []))])
    },
  }
}
