import type { Day } from '../dates/day.js'
import { isSameCompany } from '../identity/companyKey.js'
import type { ActivityKind } from '../model/channel.js'
import { isTouch } from '../model/interaction.js'
import type { Book, Contact, Interaction } from '../model/schema.js'
import { entriesOfWeek, type Fact } from './workSearch.js'

/** Something that a form asks for and the book does not know, with the place where it belongs. */
export type Gap =
  | { in: 'contact'; fact: Fact; id: string; name: string }
  | { in: 'company'; fact: Fact; name: string; isKnown: boolean }
  | { in: 'profile'; fact: Fact }
  | { in: 'log'; fact: Fact; id: string; on: Day; activity: ActivityKind }

/** What the record of a week lacks, each place once. */
export function recordGaps(book: Book, day: Day): Gap[] {
  const gaps = entriesOfWeek(book, day).flatMap(({ entry, logged, contact }) =>
    entry.missing.map((fact) => gapOf(book, fact, logged, contact)),
  )
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
}

function gapOf(book: Book, fact: Fact, logged: Interaction, contact: Contact | null): Gap {
  if (isTouch(logged)) {
    if (fact === 'position' || contact === null) return { in: 'profile', fact }
    return { in: 'contact', fact, id: contact.id, name: contact.name }
  }
  const { id, on, company, activity } = logged
  if (fact === 'address' && company !== null)
    return {
      in: 'company',
      fact,
      name: company,
      isKnown: book.companies.some((each) => isSameCompany(company, each.name)),
    }
  return { in: 'log', fact, id, on, activity }
}
