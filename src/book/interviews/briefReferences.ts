import { listed } from '../../text/listed.js'
import type { Moment } from '../model/book.js'
import { isSameCompanyIn } from '../model/companyNames.js'
import { freshIds } from '../model/id.js'
import { inSteps } from '../model/inSteps.js'
import { contactById } from '../model/lookup.js'
import type { Book, Contact, FollowUp, Interview } from '../model/schema.js'
import { defaultDueDay } from '../touches/delays.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { isSameRole } from './advanceFormer.js'
import { saysLaterRound } from './laterRound.js'
import { isReference } from './reference.js'

/** Whether an interview is the second round or a later one: it says so, or another one for the role was held there before it. */
function isLaterRound(book: Book, interview: Interview): boolean {
  const { id, company, round, on = '9999' } = interview
  if (saysLaterRound(round)) return true
  return book.interviews.some(
    (each) =>
      each.id !== id &&
      each.status === 'held' &&
      (each.on ?? '') <= on &&
      isSameCompanyIn(book, each.company, company) &&
      isSameRole(each, interview),
  )
}

/** The references whom an employer may call about an interview: from the second round on, without those who are there. */
export function referencesFor(book: Book, interview: Interview): Contact[] {
  if (!isLaterRound(book, interview)) return []
  return book.contacts.filter((each) => isReference(each) && !interview.interviewers.includes(each.id))
}

/** What was, or is, to be told to references of an interview before anybody calls them. */
export function briefingsOf({ followUps }: Book, { id }: Interview): FollowUp[] {
  return followUps.filter((each) => isBriefing(each) && each.interviewId === id)
}

/** Whether a follow-up is to tell a reference of an interview. */
export function isBriefing({ kind, interviewId, template }: FollowUp): boolean {
  return kind === 'follow-up' && interviewId !== undefined && template === undefined
}

/** Whether a reference was told of an interview. */
export function isBriefed(book: Book, interview: Interview, { id }: Contact): boolean {
  return briefingsOf(book, interview).some(({ contactId, status }) => contactId === id && status === 'done')
}

/**
 * Plans to brief each reference of the user before they are called: once an interview that is planned, from the second
 * round on (CLI contract, Offer).
 */
export function briefReferences(book: Book, interview: Interview, moment: Moment): { book: Book; opened: FollowUp[] } {
  if (interview.status !== 'planned') return { book, opened: [] }
  const nextId = freshIds(book, moment)
  const dueOn = defaultDueDay('tell-host', moment.today, moment.today)
  const why = briefingWords(book, interview)
  // One that a change of plans has dropped is planned anew; one that the user dropped is not.
  const briefings = briefingsOf(book, interview).filter(({ result }) => result !== 'void')
  const known = new Set(briefings.map(({ contactId }) => contactId))
  const opened = referencesFor(book, interview)
    .filter(({ id }) => !known.has(id))
    .map(({ id: contactId }) =>
      createFollowUp({ contactId, kind: 'follow-up', dueOn, interviewId: interview.id, why }, nextId(), moment),
    )
  return { book: { ...book, followUps: [...book.followUps, ...opened] }, opened }
}

/** Plans to brief the references of all interviews that are planned, as `briefReferences` does for one. */
export function briefAllReferences(before: Book, moment: Moment): { book: Book; opened: FollowUp[] } {
  return inSteps(
    before,
    before.interviews.map((each) => (book: Book) => briefReferences(book, each, moment)),
  )
}

/** @example 'brief them: the CFO role at Kern; Pat Lee may call' */
function briefingWords(book: Book, { company, role, interviewers }: Interview): string {
  const names = interviewers.flatMap((id) => contactById(book, id)?.name ?? [])
  const caller = names.length > 0 ? listed(names, 'or') : `somebody from ${company}`
  return `brief them: the ${role ? `${role} role` : 'role'} at ${company}; ${caller} may call`
}
