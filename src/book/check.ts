import * as v from 'valibot'
import { type Book, bookSchema, contactSchema, followUpSchema, interactionSchema } from './schema.js'

/** A fault in a book: where (in words that lead there) and what. */
export interface Fault {
  path: string
  message: string
}

const collections = { contacts: contactSchema, interactions: interactionSchema, followUps: followUpSchema } as const
const keys = ['contacts', 'interactions', 'followUps'] as const
const { contacts: _contacts, interactions: _interactions, followUps: _followUps, ...headEntries } = bookSchema.entries
const headSchema = v.object(headEntries)

/** Every fault of a whole book: its shape first, and if that is right, ids and what they point to. */
export function bookFaults(value: unknown): Fault[] {
  const faults = shapeFaults(bookSchema, value, '')
  if (faults.length > 0) return faults
  const book = value as Book
  return [...doubleIds(book), ...dangling(book, () => true)]
}

/** The faults that a change brought in: only records that are new or different are looked at, and what they point to. */
export function changeFaults(before: Book, after: Book): Fault[] {
  const old = new Set<unknown>(keys.flatMap((key): unknown[] => before[key]))
  const isNew = (record: unknown) => !old.has(record)
  const faults = shapeFaults(headSchema, after, '')
  for (const key of keys)
    for (const [index, record] of after[key].entries())
      if (isNew(record)) faults.push(...shapeFaults(collections[key], record, `${key}[${index}]`))
  if (faults.length > 0) return faults
  const ids = new Set<string>()
  const doubles = doubleIds(after, ids)
  const removed = keys.some((key) => before[key].some(({ id }) => !ids.has(id)))
  return [...doubles, ...dangling(after, removed ? () => true : isNew)]
}

function shapeFaults(schema: v.GenericSchema, value: unknown, at: string): Fault[] {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return []
  return parsed.issues.map((issue) => ({ path: pathOf(issue, at), message: inWords(issue) }))
}

/** Ids that are there twice; `seen` takes up all. */
function doubleIds(book: Book, seen = new Set<string>()): Fault[] {
  const faults: Fault[] = []
  for (const key of keys)
    for (const [index, { id }] of book[key].entries()) {
      if (seen.has(id)) faults.push({ path: `${key}[${index}].id`, message: `the id ${id} is there twice` })
      seen.add(id)
    }
  return faults
}

/** Ids that point to nothing, in those records that matter. */
function dangling(book: Book, matters: (record: unknown) => boolean): Fault[] {
  const people = new Set(book.contacts.map((each) => each.id))
  const touches = new Set(book.interactions.map((each) => each.id))
  const faults: Fault[] = []
  const need = (known: Set<string>, id: string | null, path: string) => {
    if (id !== null && !known.has(id)) faults.push({ path, message: `points to ${id}, which is not in the book` })
  }
  for (const [index, contact] of book.contacts.entries())
    if (matters(contact)) for (const id of contact.introducers) need(people, id, `contacts[${index}].introducers`)
  for (const [index, touch] of book.interactions.entries()) {
    if (!matters(touch)) continue
    need(people, touch.contactId, `interactions[${index}].contactId`)
    need(people, touch.aboutId, `interactions[${index}].aboutId`)
    for (const id of touch.referred) need(people, id, `interactions[${index}].referred`)
  }
  for (const [index, followUp] of book.followUps.entries()) {
    if (!matters(followUp)) continue
    need(people, followUp.contactId, `followUps[${index}].contactId`)
    need(people, followUp.aboutId, `followUps[${index}].aboutId`)
    need(touches, followUp.openedBy, `followUps[${index}].openedBy`)
  }
  return faults
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
