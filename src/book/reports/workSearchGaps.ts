import type { Day } from '../dates/day.js'
import type { ActivityKind } from '../model/channel.js'
import { companyNamed } from '../model/companyNames.js'
import { isTouch } from '../model/interaction.js'
import type { Book, Contact } from '../model/schema.js'
import { entriesOfWeek, type Recorded, type RecordField } from './workSearch.js'

/** A field that the form requires and the book does not have, and the record where the user can add it. */
export type RecordGap =
  | { in: 'contact'; fact: RecordField; id: string; name: string }
  | { in: 'company'; fact: RecordField; name: string; isKnown: boolean }
  | { in: 'profile'; fact: RecordField }
  | { in: 'log'; fact: RecordField; id: string; on: Day; activity: ActivityKind }

/** The gaps in the record of the week that contains a day, each once; empty for none. */
export function recordGaps(book: Book, day: Day): RecordGap[] {
  const gaps = entriesOfWeek(book, day).flatMap(({ entry, recorded, contact }) =>
    entry.missing.map((fact) => gapOf(book, fact, recorded, contact)),
  )
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()]
}

function gapOf(book: Book, fact: RecordField, recorded: Recorded, contact: Contact | null): RecordGap {
  if ('interview' in recorded) {
    const { company: name } = recorded.interview
    if (fact === 'position') return { in: 'profile', fact }
    return { in: 'company', fact, name, isKnown: companyNamed(book, name) !== undefined }
  }
  const { interaction } = recorded
  if (isTouch(interaction)) {
    if (fact === 'position' || contact === null) return { in: 'profile', fact }
    return { in: 'contact', fact, id: contact.id, name: contact.name }
  }
  const { id, on, company, activity } = interaction
  if (fact === 'address' && company !== null)
    return {
      in: 'company',
      fact,
      name: company,
      isKnown: companyNamed(book, company) !== undefined,
    }
  return { in: 'log', fact, id, on, activity }
}
