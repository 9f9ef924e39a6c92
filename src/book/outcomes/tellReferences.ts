import { briefingsOf } from '../interviews/briefReferences.js'
import { personOf } from '../interviews/interviewTasks.js'
import type { Moment } from '../model/book.js'
import { endAsVoid } from '../model/closedFollowUp.js'
import { freshIds } from '../model/id.js'
import { contactById, openFollowUpsFor } from '../model/lookup.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { defaultDueDay } from '../touches/delays.js'
import { createFollowUp } from '../touches/newFollowUp.js'

/**
 * Plans to tell the references who were to know of an interview what came of it, once each; whoever was not told of it yet
 * need not be any more (CLI contract, Offer).
 */
export function tellReferences(
  before: Book,
  interview: Interview,
  moment: Moment,
): { book: Book; opened: FollowUp[]; closed: FollowUp[] } {
  const { id: interviewId, company } = interview
  const briefings = briefingsOf(before, interview)
  const { book, closed } = endBriefings(before, new Set(briefings), moment)
  const aboutId = personOf(interview)
  const isWaiting = (id: string) =>
    openFollowUpsFor(before, id).some((each) => each.kind === 'tell-host' && each.interviewId === interviewId)
  const told = briefings.filter(({ status }) => status !== 'dropped').flatMap(({ contactId }) => contactId ?? [])
  const ids = [...new Set(told)].filter(
    (id) => id !== aboutId && contactById(before, id)?.status === 'active' && !isWaiting(id),
  )
  const nextId = freshIds(before, moment)
  const dueOn = defaultDueDay('tell-host', moment.today, moment.today)
  const why = `tell them what came of the interview at ${company}`
  const opened = ids.map((contactId) =>
    createFollowUp({ contactId, kind: 'tell-host', dueOn, aboutId, interviewId, why }, nextId(), moment),
  )
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened, closed }
}

/** Ends telling references of interviews: nobody will call them about those any more. */
export function endBriefings(
  book: Book,
  briefings: ReadonlySet<FollowUp>,
  moment: Moment,
): { book: Book; closed: FollowUp[] } {
  return endAsVoid(book, (each) => briefings.has(each), moment)
}
