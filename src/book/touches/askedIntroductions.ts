import type { Day } from '../dates/day.js'
import { contactById, openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp } from '../model/schema.js'

/** The open introductions that a contact was asked for, the earliest first. */
export function awaitedIntroductions(book: Book, hostId: string): FollowUp[] {
  return openFollowUpsFor(book, hostId).filter((each) => each.kind === 'awaited-introduction')
}

/** The last introduction to one contact that another refused; undefined for none, also where they made one later. */
export function refusedIntroduction(book: Book, hostId: string, aboutId: string): FollowUp | undefined {
  const last = book.followUps.findLast(
    (each) =>
      each.kind === 'awaited-introduction' &&
      each.contactId === hostId &&
      each.aboutId === aboutId &&
      (each.result === 'refused' || each.result === 'introduced'),
  )
  return last?.result === 'refused' ? last : undefined
}

/** The day on which an introduction was asked for; null for other follow-ups, and where the talk is not known. */
export function askedOn(
  { interactions }: Book,
  { kind, openedBy }: { kind: string; openedBy: string | null },
): Day | null {
  if (kind !== 'awaited-introduction' || openedBy === null) return null
  return interactions.find(({ id }) => id === openedBy)?.on ?? null
}

/** The name of the contact of a follow-up and of the one it is about, and when it was asked for, as its words need them. */
export function namesInTask(book: Book, followUp: Pick<FollowUp, 'kind' | 'contactId' | 'aboutId' | 'openedBy'>) {
  const { contactId, aboutId } = followUp
  return {
    contactName: contactById(book, contactId)?.name,
    aboutName: contactById(book, aboutId)?.name,
    askedOn: askedOn(book, followUp),
  }
}
