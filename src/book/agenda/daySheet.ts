import { plus } from '../dates/day.js'
import { contactById, contactsAt, groupBy } from '../model/lookup.js'
import type { Book } from '../model/schema.js'
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
  const items = groupBy(dueItems(query), ({ contactId }) => [contactId])
  const blocks = [...items.values()].slice(0, most)
  const tasks = entriesOf(query, blocks.flat()).map((entry) => taskOf(query.book, entry))
  return {
    on: query.on,
    people: [...groupBy(tasks, ({ contactId }) => [contactId]).values()],
    more: items.size - blocks.length,
    next: items.size === 0 ? nextAfter(query) : null,
    gift: giftDue(query.book, query.on),
  }
}

function nextAfter(query: DueQuery): DueEntry | null {
  const within = { ...query, until: plus(query.on, { count: 1, unit: 'm' }) }
  return entriesOf(within, dueItems(within).slice(0, 1))[0] ?? null
}

function taskOf(book: Book, entry: DueEntry): DueTask {
  const { kind, aboutId, contactId } = entry
  return {
    ...entry,
    news: kind === 'tell-host' && aboutId !== null ? scriptContext(book, null, aboutId).news.summary || null : null,
    alsoThere: kind === 'try-someone-else' ? colleagues(book, entry.contact) : [],
    namedBy: kind === 'first-contact' ? introducersOf(book, contactId) : [],
  }
}

function colleagues(book: Book, { id, company }: DueEntry['contact']): DueTask['alsoThere'] {
  const others = contactsAt(book, company).filter((each) => each.id !== id)
  return others.map((each) => ({ id: each.id, name: each.name }))
}

function introducersOf(book: Book, contactId: string): string[] {
  return (contactById(book, contactId)?.introducers ?? []).flatMap((host) => contactById(book, host)?.name ?? [])
}
