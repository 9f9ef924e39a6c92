import type { Collection } from './collections.js'
import { isAboutInterview } from './followUpKind.js'
import { isTouch, peopleOf } from './interaction.js'
import type { Book, Debrief, Interaction, Interview } from './schema.js'

export type RecordOf<From extends Collection> = Book[From][number]

/**
 * What removing the target of a reference does: `clear` deletes the reference, `remove` the record that has it, once
 * all ids in the reference are removed.
 */
export type OnRemove = 'clear' | 'remove'
/** What happens to a reference to the contact that a merge removes: `repoint` changes it to the contact that stays. */
export type OnMerge = 'repoint' | 'keep'

/** A field, or several that belong together, with the ids of other records. */
export interface Reference<From extends Collection = Collection> {
  from: From
  fields: readonly string[]
  to: Collection
  onRemove: OnRemove
  onMerge: OnMerge
  /** The ids in these fields of a record. */
  idsIn(record: RecordOf<From>): readonly string[]
  /** The record with replaced ids; null removes an id. The same object when nothing changes. */
  replaceIds(record: RecordOf<From>, replace: (id: string) => string | null): RecordOf<From>
}

/** Every reference between records. Checking, removing, and what merging points elsewhere read this table. */
export const references: Reference[] = [
  list<'contacts'>({
    from: 'contacts',
    fields: ['introducers'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ introducers }) => introducers,
    write: (contact, introducers) => ({ ...contact, introducers: [...introducers] }),
  }),
  list<'contacts'>({
    from: 'contacts',
    fields: ['unnamedIntroducers'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ unnamedIntroducers = noIds }) => unnamedIntroducers,
    write: (contact, [...ids]) => ({ ...contact, unnamedIntroducers: ids.length > 0 ? ids : undefined }),
  }),
  list<'interactions'>({
    from: 'interactions',
    fields: ['contactId', 'with'],
    to: 'contacts',
    onRemove: 'remove',
    onMerge: 'repoint',
    read: peopleOf,
    write: withPeople,
  }),
  single<'interactions'>({
    from: 'interactions',
    fields: ['aboutId'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: (interaction) => (isTouch(interaction) ? (interaction.aboutId ?? null) : null),
    write: (interaction, id) => (isTouch(interaction) ? { ...interaction, aboutId: id ?? undefined } : interaction),
  }),
  list<'interactions'>({
    from: 'interactions',
    fields: ['referred'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ referred }) => referred,
    write: (interaction, referred) => ({ ...interaction, referred: [...referred] }),
  }),
  single<'followUps'>({
    from: 'followUps',
    fields: ['contactId'],
    to: 'contacts',
    onRemove: 'remove',
    onMerge: 'repoint',
    read: (followUp) => (isAboutInterview(followUp) ? null : followUp.contactId),
    write: (followUp, contactId) => ({ ...followUp, contactId }),
  }),
  single<'followUps'>({
    from: 'followUps',
    fields: ['contactId'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: (followUp) => (isAboutInterview(followUp) ? followUp.contactId : null),
    write: (followUp, contactId) => ({ ...followUp, contactId }),
  }),
  single<'followUps'>({
    from: 'followUps',
    fields: ['interviewId'],
    to: 'interviews',
    onRemove: 'remove',
    onMerge: 'keep',
    read: ({ interviewId }) => interviewId ?? null,
    write: (followUp, id) => ({ ...followUp, interviewId: id ?? undefined }),
  }),
  single<'followUps'>({
    from: 'followUps',
    fields: ['aboutId'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ aboutId }) => aboutId ?? null,
    write: (followUp, id) => ({ ...followUp, aboutId: id ?? undefined }),
  }),
  single<'followUps'>({
    from: 'followUps',
    fields: ['openedBy'],
    to: 'interactions',
    onRemove: 'clear',
    onMerge: 'keep',
    read: ({ openedBy }) => openedBy,
    write: (followUp, openedBy) => ({ ...followUp, openedBy }),
  }),
  list<'interviews'>({
    from: 'interviews',
    fields: ['interviewers'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ interviewers }) => interviewers,
    write: (interview, ids) => ({ ...interview, interviewers: [...ids] }),
  }),
  single<'interviews'>({
    from: 'interviews',
    fields: ['bossId'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ bossId }) => bossId ?? null,
    write: (interview, id) => ({ ...interview, bossId: id ?? undefined }),
  }),
  list<'interviews'>({
    from: 'interviews',
    fields: ['through'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    read: ({ through }) => through,
    write: (interview, ids) => ({ ...interview, through: [...ids] }),
  }),
  {
    from: 'interviews',
    fields: ['debriefs'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    idsIn: ({ debriefs }: Interview) => debriefs.flatMap(({ contactId }) => contactId ?? []),
    replaceIds: withDebriefsOf,
  } as Reference,
  {
    from: 'interviews',
    fields: ['heard'],
    to: 'contacts',
    onRemove: 'clear',
    onMerge: 'repoint',
    idsIn: ({ heard = [] }: Interview) => heard.flatMap(({ contactId }) => contactId ?? []),
    replaceIds: withHeardFrom,
  } as Reference,
  list<'stories'>({
    from: 'stories',
    fields: ['toldAt'],
    to: 'interviews',
    onRemove: 'clear',
    onMerge: 'keep',
    read: ({ toldAt }) => toldAt,
    write: (story, ids) => ({ ...story, toldAt: [...ids] }),
  }),
  single<'interviews'>({
    from: 'interviews',
    fields: ['interactionId'],
    to: 'interactions',
    onRemove: 'clear',
    onMerge: 'keep',
    read: ({ interactionId }) => interactionId ?? null,
    write: (interview, id) => ({ ...interview, interactionId: id ?? undefined }),
  }),
]

/** The references in the records of one collection. */
export function referencesFrom<From extends Collection>(from: From): Reference<From>[] {
  return references.filter((each): each is Reference<From> => each.from === from)
}

interface Field<From extends Collection, Value>
  extends Pick<Reference<From>, 'from' | 'fields' | 'to' | 'onMerge' | 'onRemove'> {
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

/** The reference for fields with a list of ids. A replaced list has no id twice. */
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

/** An interview with other ids in its debriefs; what was noted about a contact goes along with them. */
function withDebriefsOf(interview: Interview, replace: (id: string) => string | null): Interview {
  if (interview.debriefs.every(({ contactId }) => contactId === undefined || replace(contactId) === contactId))
    return interview
  const kept = new Map<string | undefined, Debrief>()
  for (const each of interview.debriefs) {
    const contactId = each.contactId === undefined ? undefined : replace(each.contactId)
    if (contactId === null) continue
    const known = kept.get(contactId)
    const debrief = { ...each, contactId }
    kept.set(contactId, known === undefined ? debrief : joinDebriefs(known, debrief))
  }
  return { ...interview, debriefs: [...kept.values()] }
}

/** An interview with other ids of those who told of the boss; what somebody told stays without them. */
function withHeardFrom(interview: Interview, replace: (id: string) => string | null): Interview {
  const { heard = [] } = interview
  const isKept = ({ contactId }: (typeof heard)[number]) => contactId === undefined || replace(contactId) === contactId
  if (heard.every(isKept)) return interview
  const replaced = heard.map((each) =>
    isKept(each) ? each : { ...each, contactId: replace(each.contactId ?? '') ?? undefined },
  )
  return { ...interview, heard: replaced }
}

/** What was noted about one person in two records: the texts of the first where it has them, and the lists of both. */
function joinDebriefs(one: Debrief, other: Debrief): Debrief {
  const said = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Debrief
  const both = <T>(some: T[], more: T[]) => [...new Set([...some, ...more])]
  return {
    ...other,
    ...said,
    saw: both(one.saw, other.saw),
    missed: both(one.missed, other.missed),
    flags: both(one.flags, other.flags),
    asked: both(one.asked, other.asked),
  }
}

/** A touch with other contacts, the first of whom is its `contactId`; unchanged for an empty list, and an activity. */
function withPeople(interaction: Interaction, [contactId, ...others]: readonly string[]): Interaction {
  if (!isTouch(interaction) || contactId === undefined) return interaction
  return { ...interaction, contactId, with: others.length > 0 ? others : undefined }
}
