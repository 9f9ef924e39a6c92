import * as v from 'valibot'
import { bears } from './id.js'
import { type Collection, collections, type RecordOf, type Reference, referencesFrom } from './references.js'
import { type Book, bookSchema, companySchema, contactSchema, followUpSchema, interactionSchema } from './schema.js'
import { shapeOf } from './shape.js'

/** A fault in a book: where (in words that lead there) and what. */
export interface Fault {
  path: string
  message: string
}

const schemas = {
  contacts: contactSchema,
  interactions: interactionSchema,
  followUps: followUpSchema,
  companies: companySchema,
} as const
const fits = {
  contacts: shapeOf(contactSchema),
  interactions: shapeOf(interactionSchema),
  followUps: shapeOf(followUpSchema),
  companies: shapeOf(companySchema),
}
const { contacts: _c, interactions: _i, followUps: _f, companies: _o, ...headEntries } = bookSchema.entries
const headSchema = v.object(headEntries)

/** Every fault of a whole book: its shape first, and if that is right, ids and what they point to. */
export function bookFaults(value: unknown): Fault[] {
  const faults = shapeFaults(bookSchema, value, '')
  if (faults.length > 0) return faults
  const book = value as Book
  return [...doubleIds(book), ...dangling(book, everything(book))]
}

/**
 * The faults that a change brought in. The book before it was without fault: so only records that are new or different
 * are looked at, and what they point to; where something was removed, everything once more.
 */
export function changeFaults(before: Book, after: Book): Fault[] {
  const faults = shapeFaults(headSchema, after, '')
  const fresh: Places = { contacts: [], interactions: [], followUps: [], companies: [] }
  let moved = false
  for (const key of collections) {
    const [old, records]: [readonly { id: string }[], readonly { id: string }[]] = [before[key], after[key]]
    // A change adds at the end and replaces in place; where ids have moved, something was removed.
    moved ||= old.length > records.length
    for (let index = 0; index < records.length; index++) {
      const record = records[index]
      if (record === old[index]) continue
      moved ||= index < old.length && record?.id !== old[index]?.id
      fresh[key].push(index)
      if (!fits[key](record)) faults.push(...shapeFaults(schemas[key], record, `${key}[${index}]`))
    }
  }
  if (faults.length > 0) return faults
  if (moved) return [...doubleIds(after), ...dangling(after, everything(after))]
  return [...(areUnique(before, after) ? [] : doubleIds(after)), ...dangling(after, fresh)]
}

/** Whether no id of what was added is borne by anything else: a few are looked for sooner than all are gathered. */
function areUnique(before: Book, after: Book): boolean {
  if (collections.some((key) => after[key].length - before[key].length > 20)) return false
  const added = collections.flatMap((key) => after[key].slice(before[key].length).map(({ id }) => id))
  return new Set(added).size === added.length && !added.some((id) => collections.some((key) => bears(before[key], id)))
}

/** Where records stand in their collections. */
type Places = Record<Collection, number[]>

function everything(book: Book): Places {
  const all = (key: Collection) => book[key].map((_, index) => index)
  return {
    contacts: all('contacts'),
    interactions: all('interactions'),
    followUps: all('followUps'),
    companies: all('companies'),
  }
}

function shapeFaults(schema: v.GenericSchema, value: unknown, at: string): Fault[] {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: pathOf(issue, at), message: inWords(issue) }))
}

/** Ids that are there twice. */
function doubleIds(book: Book): Fault[] {
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

/** Ids that point to nothing, in the records at some places. */
function dangling(book: Book, places: Places): Fault[] {
  const known: Record<Collection, () => Set<string>> = {
    contacts: idsOf(book.contacts),
    interactions: idsOf(book.interactions),
    followUps: idsOf(book.followUps),
    companies: idsOf(book.companies),
  }
  return collections.flatMap((from) => danglingFrom(book[from], from, referencesFrom(from), places[from], known))
}

function danglingFrom<From extends Collection>(
  records: RecordOf<From>[],
  from: From,
  pointers: Reference<From>[],
  places: number[],
  known: Record<Collection, () => Set<string>>,
): Fault[] {
  const faults: Fault[] = []
  for (const place of places) {
    const record = records[place]
    if (record === undefined) continue
    for (const { field, to, idsIn } of pointers)
      for (const id of idsIn(record))
        if (!known[to]().has(id))
          faults.push({ path: `${from}[${place}].${field}`, message: `points to ${id}, which is not in the book` })
  }
  return faults
}

/** The ids of a list, gathered when they are first asked for. */
function idsOf(list: readonly { id: string }[]): () => Set<string> {
  let ids: Set<string> | undefined
  return () => {
    ids ??= new Set(list.map((each) => each.id))
    return ids
  }
}

/** A fault of shape in words; our own checks bring theirs. */
function inWords({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid')) return message
  if (type === 'strict_object' && expected === 'never') return 'does not belong here'
  if (received === 'undefined') return 'is missing'
  return `should be ${expected}, not ${received}`
}

function pathOf(issue: v.BaseIssue<unknown>, at: string): string {
  let path = at
  for (const { key } of issue.path ?? []) path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`
  return path || 'the book'
}
