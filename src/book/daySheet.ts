import { isAt } from './company.js'
import { plus } from './day.js'
import { type DueEntry, type DueItem, type DueQuery, dueItems, entriesOf } from './due.js'
import { type Gift, giftDue } from './gift.js'
import { recall } from './recall.js'
import type { Book } from './schema.js'

/** Something to do, and what one needs to know for it. */
export interface DueTask extends DueEntry {
  /** What came of the talk that the one who introduced us is to hear of. */
  news: string | null
  /** Whom else I know at the same company, where somebody else there is to be tried. */
  alsoThere: { id: string; name: string }[]
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

/** The first few people of a day, with all that is due for them; the others are only counted. */
export function daySheet(query: DueQuery, most: number): DaySheet {
  const people = new Map<string, DueItem[]>()
  for (const item of dueItems(query)) {
    const block = people.get(item.contactId)
    if (block) block.push(item)
    else people.set(item.contactId, [item])
  }
  const blocks = [...people.values()].slice(0, most)
  const shown = entriesOf(query, blocks.flat()).map((entry) => taskOf(query.book, entry))
  return {
    on: query.on,
    people: blocks.map((block) => shown.filter((entry) => entry.contactId === block[0]?.contactId)),
    more: people.size - blocks.length,
    next: people.size === 0 ? nextAfter(query) : null,
    gift: giftDue(query.book, query.on),
  }
}

function nextAfter(query: DueQuery): DueEntry | null {
  const within = { ...query, until: plus(query.on, { count: 1, unit: 'm' }) }
  return entriesOf(within, dueItems(within).slice(0, 1))[0] ?? null
}

function taskOf(book: Book, entry: DueEntry): DueTask {
  const { kind, aboutId } = entry
  return {
    ...entry,
    news: kind === 'tell-host' ? recall(book, null, aboutId).news.summary || null : null,
    alsoThere: kind === 'try-someone-else' ? colleaguesOf(book, entry.contact) : [],
  }
}

/** Others at the company of somebody. */
function colleaguesOf({ contacts }: Book, { id, company }: DueEntry['contact']): DueTask['alsoThere'] {
  if (company === null) return []
  return contacts
    .filter((each) => each.id !== id && each.status === 'active' && isAt(each.company, company))
    .map((each) => ({ id: each.id, name: each.name }))
}
