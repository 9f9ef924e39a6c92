import { fold } from '../identity/fold.js'
import { ascending } from '../model/order.js'
import type { Book } from '../model/schema.js'

/** Who introduced whom, as far as it is shown. */
export interface Network {
  people: { id: string; name: string }[]
  introductions: { from: string; to: string }[]
}

/** A line of the tree of introductions: somebody, below the one who introduced them to me. */
export interface TreeRow {
  id: string
  name: string
  /** How many introductions lie above. */
  depth: number
  /** Whether nobody else follows on the same level. */
  isLast: boolean
  /** Whether this is the one who was asked about. */
  isAsked: boolean
  /** Whether those below are shown elsewhere, because several introduced this person. */
  isElsewhere: boolean
}

/** Everybody who introduced somebody or was introduced; with an id, only those above and below that person. */
export function network(book: Book, contactId: string | null = null): Network {
  const shown = contactId === null ? connected(book) : lineOf(book, contactId)
  const people = book.contacts.filter(({ id }) => shown.has(id)).map(({ id, name }) => ({ id, name }))
  const introductions = book.contacts.flatMap(({ id, introducers }) =>
    shown.has(id) ? introducers.filter((from) => shown.has(from)).map((from) => ({ from, to: id })) : [],
  )
  return { people, introductions }
}

function connected(book: Book): Set<string> {
  const shown = new Set<string>()
  for (const { id, introducers } of book.contacts)
    if (introducers.length > 0) for (const each of [id, ...introducers]) shown.add(each)
  return shown
}

/** Somebody, all who led to them, and all to whom they led. */
function lineOf(book: Book, contactId: string): Set<string> {
  const { hosts, guests } = neighbours(book)
  const shown = new Set([contactId])
  for (const towards of [hosts, guests]) {
    const open = [contactId]
    for (let id = open.pop(); id !== undefined; id = open.pop())
      for (const each of towards.get(id) ?? []) {
        if (shown.has(each)) continue
        shown.add(each)
        open.push(each)
      }
  }
  return shown
}

function neighbours(book: Book) {
  const hosts = new Map(book.contacts.map(({ id, introducers }) => [id, introducers]))
  const all = book.contacts.flatMap(({ id, introducers }) => introducers.map((from) => ({ from, to: id })))
  return { hosts, guests: guestsOf(all) }
}

/** Whom each one introduced. */
function guestsOf(introductions: Network['introductions']): Map<string, string[]> {
  const guests = new Map<string, string[]>()
  for (const { from, to } of introductions) {
    const list = guests.get(from)
    if (list) list.push(to)
    else guests.set(from, [to])
  }
  return guests
}

/**
 * A network as trees, line by line: whoever nobody introduced stands at a root, and each person is unfolded once. It walks
 * with a list of its own, for a chain may be longer than functions can call one another.
 */
export function treeRows({ people, introductions }: Network, asked: string | null = null): TreeRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const guests = guestsOf(introductions)
  const introduced = new Set(introductions.map(({ to }) => to))
  const unfolded = new Set<string>()
  const rows: TreeRow[] = []
  const waiting: { id: string; depth: number; isLast: boolean }[] = []
  const add = (ids: string[], depth: number) => {
    const sorted = [...ids].sort((a, b) => ascending(fold(names.get(b) ?? ''), fold(names.get(a) ?? '')))
    for (const [index, id] of sorted.entries()) waiting.push({ id, depth, isLast: index === 0 })
  }
  add(
    people.filter(({ id }) => !introduced.has(id)).map(({ id }) => id),
    0,
  )
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, depth, isLast } = next
    const below = guests.get(id) ?? []
    const isElsewhere = unfolded.has(id) && below.length > 0
    rows.push({ id, name: names.get(id) ?? '', depth, isLast, isAsked: id === asked, isElsewhere })
    if (!unfolded.has(id)) add(below, depth + 1)
    unfolded.add(id)
  }
  return rows
}
