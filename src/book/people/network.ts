import { fold } from '../identity/fold.js'
import { ascending } from '../model/order.js'
import type { Book } from '../model/schema.js'

/** Contacts, and which of them introduced which (`from` introduced `to`; both are ids). */
export interface Network {
  people: { id: string; name: string }[]
  introductions: { from: string; to: string }[]
}

/** A row in the tree of introductions: a contact, below its introducer. */
export interface TreeRow {
  id: string
  name: string
  /** The level in the tree; 0 for a root. */
  depth: number
  /** Whether it is the last row below its introducer. */
  isLast: boolean
  /** Whether the user asked for this contact's network. */
  isAsked: boolean
  /** Whether the rows below this contact are already shown elsewhere, since it has several introducers. */
  isElsewhere: boolean
}

/**
 * All contacts who introduced another or were introduced. With an id: only that contact, the chains of introducers that
 * led to it, and the contacts it led to; it alone when there are none.
 */
export function network(book: Book, contactId: string | null = null): Network {
  const shown = contactId === null ? connected(book) : ancestorsAndDescendants(book, contactId)
  const people = book.contacts.filter(({ id }) => shown.has(id)).map(({ id, name }) => ({ id, name }))
  const introductions = book.contacts.flatMap(({ id, introducers }) =>
    shown.has(id) ? introducers.filter((from) => shown.has(from)).map((from) => ({ from, to: id })) : [],
  )
  return { people, introductions }
}

/** The ids of all contacts with an introduction, made or received. */
function connected(book: Book): Set<string> {
  const shown = new Set<string>()
  for (const { id, introducers } of book.contacts)
    if (introducers.length > 0) for (const each of [id, ...introducers]) shown.add(each)
  return shown
}

/** The ids of a contact, of everybody in the chains of introducers above it, and of everybody below it. */
function ancestorsAndDescendants(book: Book, contactId: string): Set<string> {
  const introducersById = new Map(book.contacts.map(({ id, introducers }) => [id, introducers]))
  const introductions = book.contacts.flatMap(({ id, introducers }) => introducers.map((from) => ({ from, to: id })))
  const shown = new Set([contactId])
  for (const neighbors of [introducersById, introducedBy(introductions)]) {
    const pending = [contactId]
    for (let id = pending.pop(); id !== undefined; id = pending.pop())
      for (const each of neighbors.get(id) ?? []) {
        if (shown.has(each)) continue
        shown.add(each)
        pending.push(each)
      }
  }
  return shown
}

/** The ids of the contacts that each introducer introduced. */
function introducedBy(introductions: Network['introductions']): Map<string, string[]> {
  const introduced = new Map<string, string[]>()
  for (const { from, to } of introductions) {
    const list = introduced.get(from)
    if (list) list.push(to)
    else introduced.set(from, [to])
  }
  return introduced
}

/**
 * A network as the rows of trees. Contacts without an introducer are roots; the contacts below one are shown only once.
 * It uses a stack of its own, since a long chain would overflow the call stack.
 * @param askedId the contact whose network the user asked for.
 */
export function treeRows({ people, introductions }: Network, askedId: string | null = null): TreeRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const childrenOf = introducedBy(introductions)
  const introduced = new Set(introductions.map(({ to }) => to))
  const expanded = new Set<string>()
  const rows: TreeRow[] = []
  const stack: { id: string; depth: number; isLast: boolean }[] = []
  const add = (ids: string[], depth: number) => {
    const sorted = [...ids].sort((a, b) => ascending(fold(names.get(b) ?? ''), fold(names.get(a) ?? '')))
    for (const [index, id] of sorted.entries()) stack.push({ id, depth, isLast: index === 0 })
  }
  add(
    people.filter(({ id }) => !introduced.has(id)).map(({ id }) => id),
    0,
  )
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { id, depth, isLast } = next
    const children = childrenOf.get(id) ?? []
    const isElsewhere = expanded.has(id) && children.length > 0
    rows.push({ id, name: names.get(id) ?? '', depth, isLast, isAsked: id === askedId, isElsewhere })
    if (!expanded.has(id)) add(children, depth + 1)
    expanded.add(id)
  }
  return rows
}
