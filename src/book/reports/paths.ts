import type { Day } from '../dates/day.js'
import { hostsOf } from '../interviews/chain.js'
import { isTouch, peopleOf } from '../model/interaction.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact, Interview } from '../model/schema.js'

/** How many interviews came along one chain of people. */
export interface Path {
  /** From the one who was known first to the interviewer; empty for interviews that no introduction led to. */
  people: { id: string; name: string }[]
  interviews: number
}

/**
 * The paths that led to interviews, those with most interviews first, and last the interviews that no introduction led
 * to, even if there are none (METHOD section 6). Empty as long as there is no interview; without those that were called
 * off.
 * @param since from which day on; null for all.
 * @example paths(book, null) // [{ people: [{ id: '2m4k8q', name: 'Stan Smith' }, …], interviews: 2 }, { people: [], interviews: 0 }]
 */
export function paths(book: Book, since: Day | null): Path[] {
  const counted = book.interviews.filter(
    ({ status, on }) => status !== 'canceled' && (on === undefined || since === null || on >= since),
  )
  if (counted.length === 0) return []
  const found = new Map<string, Path>()
  for (const interview of counted) {
    const people = peopleAlong(book, interview)
    const key = people.map(({ id }) => id).join(' ')
    const path = found.get(key) ?? { people, interviews: 0 }
    found.set(key, { ...path, interviews: path.interviews + 1 })
  }
  const led = [...found.values()].filter(({ people }) => people.length > 0)
  return [...led.sort((a, b) => b.interviews - a.interviews), found.get('') ?? { people: [], interviews: 0 }]
}

/**
 * The chain to an interview, the farthest first, without other interviewers but where they alone opened the door; empty
 * where nobody introduced the user.
 */
function peopleAlong(book: Book, interview: Interview): Path['people'] {
  const { bossId, interviewers } = interview
  const hosts = hostsOf(book, interview)
  const through = hosts.length > 0 ? hosts : interview.through
  if (through.length === 0) return []
  const target = bossId ?? interviewers[0]
  const ids = [...through.toReversed(), ...(target === undefined || through.includes(target) ? [] : [target])]
  return ids.flatMap((id) => {
    const contact = contactById(book, id)
    return contact === undefined ? [] : [{ id, name: contact.name }]
  })
}

/** How many people the user wrote to or called whom nobody had introduced. */
export function reachedWithoutIntroduction({ contacts, interactions }: Book, since: Day | null): number {
  const reached = new Set<string>()
  for (const each of interactions)
    if (isTouch(each) && each.direction === 'out' && !each.imported && (since === null || each.on >= since))
      for (const id of peopleOf(each)) reached.add(id)
  return contacts.filter(({ id, introducers }: Contact) => introducers.length === 0 && reached.has(id)).length
}
