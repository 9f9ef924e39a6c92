import { plus } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import type { Book, Contact, Interaction } from '../model/schema.js'
import { type DueEntry, type DueQuery, dueItems, entriesOf } from './due.js'
import { type Gift, giftDue } from './gift.js'
import { scriptContext } from './scriptContext.js'

/** Something to do, and what one needs to know for it. */
export interface DueTask extends DueEntry {
  /** What came of the talk that the one who introduced us is to hear of. */
  news: string | null
  /** Whom else I know at the same company, where somebody else there is to be tried. */
  alsoThere: { id: string; name: string }[]
  /** Who named them to me, where this is the first contact. */
  namedBy: string[]
}

/** What a day shows a person: who is to be contacted, a block each, and how many more there are. */
export interface DaySheet {
  on: string
  people: DueTask[][]
  more: number
  /** Where nothing is due: the first thing that comes within a month. */
  next: DueEntry | null
  /** Somebody who gave me something and has got nothing yet. */
  gift: Gift | null
}

/** How many people a day shows before it says how many more there are. */
export const mostPeople = 7

/** The first few people of a day, with all that is due for them; the others are only counted. */
export function daySheet(query: DueQuery, most: number): DaySheet {
  const items = grouped(dueItems(query), ({ contactId }) => contactId)
  const blocks = [...items.values()].slice(0, most)
  const lookUp = lookUpIn(query.book)
  const tasks = entriesOf(query, blocks.flat()).map((entry) => taskOf(entry, lookUp))
  return {
    on: query.on,
    people: [...grouped(tasks, ({ contactId }) => contactId).values()],
    more: items.size - blocks.length,
    next: items.size === 0 ? nextAfter(query) : null,
    gift: giftDue(query.book, query.on),
  }
}

function nextAfter(query: DueQuery): DueEntry | null {
  const within = { ...query, until: plus(query.on, { count: 1, unit: 'm' }) }
  return entriesOf(within, dueItems(within).slice(0, 1))[0] ?? null
}

function taskOf(entry: DueEntry, { newsOf, colleaguesOf, introducersOf }: LookUp): DueTask {
  const { kind, aboutId } = entry
  return {
    ...entry,
    news: kind === 'tell-host' && aboutId !== null ? newsOf(aboutId) || null : null,
    alsoThere: kind === 'try-someone-else' ? colleaguesOf(entry.contact) : [],
    namedBy: kind === 'first-contact' ? introducersOf(entry.contactId) : [],
  }
}

interface LookUp {
  newsOf(id: string): string
  colleaguesOf(contact: DueEntry['contact']): DueTask['alsoThere']
  introducersOf(id: string): string[]
}

/** What tasks look up, gathered once where anything asks for it. */
function lookUpIn(book: Book): LookUp {
  let talks: Map<string, Interaction[]> | null = null
  let places: Map<string, Contact[]> | null = null
  let people: Map<string, Contact> | null = null
  return {
    newsOf: (id) => {
      talks ??= grouped(book.interactions, ({ contactId }) => contactId)
      return scriptContext({ ...book, interactions: talks.get(id) ?? [] }, null, id).news.summary
    },
    introducersOf: (id) => {
      const known = people ?? new Map(book.contacts.map((each) => [each.id, each]))
      people = known
      return (known.get(id)?.introducers ?? []).flatMap((host) => known.get(host)?.name ?? [])
    },
    colleaguesOf: ({ id, company }) => {
      places ??= grouped(
        book.contacts.filter(({ status }) => status === 'active'),
        (each) => each.company && fold(each.company),
      )
      const there = company === null ? [] : (places.get(fold(company)) ?? [])
      return there.filter((each) => each.id !== id).map((each) => ({ id: each.id, name: each.name }))
    },
  }
}

function grouped<T>(list: T[], keyOf: (each: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const key = keyOf(each)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}
