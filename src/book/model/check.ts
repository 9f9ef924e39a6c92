import * as v from 'valibot'
import { byCollection, type Collection, collections } from './collections.js'
import { hasId } from './id.js'
import { interviewSchema } from './interviewSchema.js'
import { type RecordOf, type Reference, referencesFrom } from './references.js'
import {
  type Book,
  bookSchema,
  companySchema,
  contactSchema,
  followUpSchema,
  interactionSchema,
  sequenceSchema,
} from './schema.js'
import { shapeTest } from './shape.js'
import { questionSchema, storySchema } from './storySchema.js'

/** Something wrong in a book. */
export interface Fault {
  /** Where it is, such as `contacts[3].name`. */
  path: string
  message: string
}

const schemas = {
  contacts: contactSchema,
  interactions: interactionSchema,
  followUps: followUpSchema,
  companies: companySchema,
  interviews: interviewSchema,
  stories: storySchema,
  questions: questionSchema,
} as const
const hasShape = {
  contacts: shapeTest(contactSchema),
  interactions: shapeTest(interactionSchema),
  followUps: shapeTest(followUpSchema),
  companies: shapeTest(companySchema),
  interviews: shapeTest(interviewSchema),
  stories: shapeTest(storySchema),
  questions: shapeTest(questionSchema),
}
/** What a book has besides its lists of records. */
const schemaWithoutRecords = v.omit(v.object(bookSchema.entries), collections)

/**
 * Every fault of a whole book; an empty list for a valid one. Ids and references are checked only when every record has
 * the right shape.
 */
export function bookFaults(value: unknown): Fault[] {
  const faults = shapeFaults(bookSchema, value, '')
  if (faults.length > 0) return faults
  const book = value as Book
  const unseen = unseenFaults(book)
  if (unseen.length > 0) return unseen
  return [...duplicateIds(book), ...danglingReferences(book, allPositions(book))]
}

/**
 * The faults that a change caused; an empty list for none. `before` must be valid: only records that are new or
 * different and their references are checked, or all references when a record was removed.
 */
export function changeFaults(before: Book, after: Book): Fault[] {
  const faults = [...shapeFaults(schemaWithoutRecords, after, ''), ...unseenFaults(after)]
  const changed = byCollection((): number[] => [])
  let isRemoval = false
  for (const key of collections) {
    const [old, records]: [readonly { id: string }[], readonly { id: string }[]] = [before[key], after[key]]
    // A change adds at the end or replaces in place. If ids have other positions, a record was removed.
    isRemoval ||= old.length > records.length
    for (let index = 0; index < records.length; index++) {
      const record = records[index]
      if (record === old[index]) continue
      isRemoval ||= index < old.length && record?.id !== old[index]?.id
      changed[key].push(index)
      if (!hasShape[key](record)) faults.push(...shapeFaults(schemas[key], record, `${key}[${index}]`))
    }
  }
  if (faults.length > 0) return faults
  if (isRemoval) return [...duplicateIds(after), ...danglingReferences(after, allPositions(after))]
  return [...(areAddedIdsUnique(before, after) ? [] : duplicateIds(after)), ...danglingReferences(after, changed)]
}

/**
 * Whether no added record has the id of another one. A fast test for up to 20 added records per collection; false for
 * more, which `duplicateIds` then checks.
 */
function areAddedIdsUnique(before: Book, after: Book): boolean {
  if (collections.some((key) => after[key].length - before[key].length > 20)) return false
  const added = collections.flatMap((key) => after[key].slice(before[key].length).map(({ id }) => id))
  return new Set(added).size === added.length && !added.some((id) => collections.some((key) => hasId(before[key], id)))
}

/** The indexes of some records, by collection. */
type Positions = Record<Collection, number[]>

function allPositions(book: Book): Positions {
  return byCollection((key) => book[key].map((_, index) => index))
}

/** The faults that valibot finds; `prefix` is the path of the value in the book. */
function shapeFaults(schema: v.GenericSchema, value: unknown, prefix: string): Fault[] {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: pathOf(issue, prefix), message: messageOf(issue) }))
}

/** The names that valibot's records pass over, with whatever stands there. A sequence may be called like that. */
const unseenNames = ['prototype', 'constructor']

/** The faults in sequences that valibot does not look at. */
function unseenFaults({ settings: { sequences = {} } }: Book): Fault[] {
  return unseenNames.flatMap((name) =>
    Object.hasOwn(sequences, name) ? shapeFaults(sequenceSchema, sequences[name], `settings.sequences.${name}`) : [],
  )
}

/** Ids that more than one record has. */
function duplicateIds(book: Book): Fault[] {
  const seen = new Set<string>()
  const faults: Fault[] = []
  for (const key of collections) {
    const records = book[key]
    for (let index = 0; index < records.length; index++) {
      const { id } = records[index] as { id: string }
      if (seen.has(id)) faults.push({ path: `${key}[${index}].id`, message: `the id ${id} is there twice` })
      seen.add(id)
    }
  }
  return faults
}

/** References to records that do not exist, in the records at some positions. */
function danglingReferences(book: Book, positions: Positions): Fault[] {
  const isKnown: IdTests = byCollection((key) => idTest(book[key]))
  return collections.flatMap((from) =>
    danglingReferencesFrom(book[from], from, referencesFrom(from), positions[from], isKnown),
  )
}

function danglingReferencesFrom<From extends Collection>(
  records: RecordOf<From>[],
  from: From,
  references: Reference<From>[],
  positions: number[],
  isKnown: IdTests,
): Fault[] {
  const faults: Fault[] = []
  for (const position of positions) {
    const record = records[position]
    if (record === undefined) continue
    for (const { fields, to, idsIn } of references)
      for (const id of idsIn(record))
        if (!isKnown[to](id))
          faults.push({
            path: `${from}[${position}].${fields.join(' or ')}`,
            message: `points to ${id}, which is not in the book`,
          })
  }
  return faults
}

/** Whether a collection has a record with an id, by collection. */
type IdTests = Record<Collection, (id: string) => boolean>

/** A function that tells whether a list has an id. It searches for the first few, then collects all ids. */
function idTest(list: readonly { id: string }[]): (id: string) => boolean {
  let searches = 0
  let ids: Set<string> | undefined
  return (id) => {
    if (searches++ < 8) return hasId(list, id)
    ids ??= new Set(list.map((each) => each.id))
    return ids.has(id)
  }
}

/** A valibot issue in words. The checks of our own schema have a message of their own. */
function messageOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message
  if (type === 'strict_object' && expected === 'never') return 'does not belong here'
  if (received === 'undefined') return 'is missing'
  return `should be ${expected}, not ${received}`
}

function pathOf(issue: v.BaseIssue<unknown>, prefix: string): string {
  let path = prefix
  for (const { key } of issue.path ?? []) path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`
  return path || 'the book'
}
