import type { Day } from '../dates/day.js'
import type { Book, Contact, Interaction } from '../model/schema.js'
import { isAt } from '../people/company.js'
import { activitiesOf, type Fact } from './workSearch.js'

/** Something that a form asks for and the book does not know, with the place where it belongs. */
export type Gap =
  | { in: 'contact'; fact: Fact; id: string; name: string }
  | { in: 'company'; fact: Fact; name: string; isKnown: boolean }
  | { in: 'profile'; fact: Fact }
  | { in: 'log'; fact: Fact; id: string; on: Day; activity: NonNullable<Interaction['activity']> }

/** What the record of a week lacks, each place once. */
export function recordGaps(book: Book, day: Day): Gap[] {
  const gaps = activitiesOf(book, day).flatMap(({ activity, touch, contact }) =>
    activity.missing.map((fact) => gapOf(book, fact, touch, contact)),
  )
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
}

function gapOf(book: Book, fact: Fact, touch: Interaction, contact: Contact | null): Gap {
  const { id, on, company, activity } = touch
  if (activity === undefined) {
    if (fact === 'position' || contact === null) return { in: 'profile', fact }
    return { in: 'contact', fact, id: contact.id, name: contact.name }
  }
  if (fact === 'address' && company !== null)
    return { in: 'company', fact, name: company, isKnown: book.companies.some((each) => isAt(company, each.name)) }
  return { in: 'log', fact, id, on, activity }
}
