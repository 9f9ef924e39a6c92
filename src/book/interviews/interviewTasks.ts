import type { ClockTime } from '../dates/clock.js'
import { type Day, later, plus } from '../dates/day.js'
import type { Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import type { FollowUpKind } from '../model/followUpKind.js'
import { freshIds } from '../model/id.js'
import type { Book, FollowUp, Interview } from '../model/schema.js'
import { createFollowUp } from '../touches/newFollowUp.js'
import { endOf } from './endOf.js'

/** What is to be done for an interview. */
interface Task {
  kind: FollowUpKind
  contactId: string | null
  dueOn: Day
  at: ClockTime | null
  why: string
}

/** The kinds that an interview opens by itself, and that go along when it is moved or called off. */
const taskKinds: ReadonlySet<FollowUpKind> = new Set(['prepare', 'debrief', 'thank-you'])

/**
 * What is to be done for an interview on a day: to prepare on the business day before it, to note how it went when it is
 * over, and to thank each interviewer on the day after (CLI contract, Trust; METHOD section 5). Nothing without a day, and
 * nothing once it was called off; once it was held, no more preparing, and after a debrief no more of that.
 */
export function interviewTasks(interview: Interview, today: Day): Task[] {
  const { on, status, interviewers, company, debriefs } = interview
  if (on === undefined || status === 'canceled') return []
  const dayAfter = later(plus(on, { count: 1, unit: 'd' }), today)
  const thanks = interviewers.map((contactId): Task => {
    return {
      kind: 'thank-you',
      contactId,
      dueOn: dayAfter,
      at: null,
      why: `thank them for the interview at ${company}`,
    }
  })
  const who = personOf(interview)
  const before = later(plus(on, { count: -1, unit: 'bd' }), today)
  const prepare: Task = {
    kind: 'prepare',
    contactId: who,
    dueOn: before,
    at: null,
    why: `prepare for the interview at ${company}`,
  }
  const debrief: Task = {
    kind: 'debrief',
    contactId: who,
    dueOn: on,
    at: endOf(interview),
    why: `note how the interview at ${company} went`,
  }
  const isAhead = status === 'planned' && on >= today
  return [...(isAhead ? [prepare] : []), ...(debriefs.length === 0 ? [debrief] : []), ...thanks]
}

/** The book after an interview was added or changed, and the follow-ups that changed with it. */
export interface InterviewTasksResult {
  book: Book
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
}

/**
 * Opens, moves and drops what is to be done for an interview, after a change of it. What the user has put off stays there
 * as long as the interview stays on its day; what is done stays done.
 * @param former the interview before the change; null for a new one.
 */
export function withInterviewTasks(
  book: Book,
  former: Interview | null,
  interview: Interview,
  moment: Moment,
): InterviewTasksResult {
  const tasks = interviewTasks(interview, moment.today)
  const formerTasks = former === null ? [] : interviewTasks(former, moment.today)
  // With an interview that is called off ends whatever was to be done for it; not what there is to tell of that since.
  const isCalledOff = interview.status === 'canceled' && former?.status !== 'canceled'
  const isOf = (each: FollowUp) => each.interviewId === interview.id && (isCalledOff || taskKinds.has(each.kind))
  const isFor = (task: Task) => (each: Pick<FollowUp, 'kind' | 'contactId'>) =>
    each.kind === task.kind && (task.kind !== 'thank-you' || each.contactId === task.contactId)
  const closed: FollowUp[] = []
  const moved: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    if (each.status !== 'open') return each
    if (each.kind === 'first-contact' && interview.interviewers.includes(each.contactId ?? '')) {
      // Whoever interviews the user is in touch with them.
      const end = closedFollowUp(each, 'dropped', moment, 'void')
      closed.push(end)
      return end
    }
    if (isCheckIn(each, interview)) return withContact(each, personOf(interview), moment)
    if (!isOf(each)) return each
    const task = tasks.find((one) => isFor(one)(each))
    if (task === undefined) {
      const end = closedFollowUp(each, 'dropped', moment, 'void')
      closed.push(end)
      return end
    }
    const changed = changedTask(
      each,
      task,
      formerTasks.find((one) => isFor(one)(each)),
      moment,
    )
    if (changed !== each && (changed.dueOn !== each.dueOn || changed.at !== each.at)) moved.push(changed)
    return changed
  })
  const nextId = freshIds(book, moment)
  const exists = (task: Task) =>
    followUps.some((each) => isOf(each) && each.result !== 'void' && isFor(task)(each)) ||
    isThanksOpen(followUps, task, interview.on ?? moment.today)
  const opened = tasks
    .filter((task) => !exists(task))
    .map((task) => createFollowUp({ ...task, interviewId: interview.id }, nextId(), moment))
  return { book: { ...book, followUps: [...followUps, ...opened] }, opened, closed, moved }
}

/** Whether a follow-up asks what became of an interview that is not called off. */
function isCheckIn({ kind, interviewId }: FollowUp, { id, status }: Interview): boolean {
  return kind === 'check-in' && interviewId === id && status !== 'canceled'
}

function withContact(followUp: FollowUp, contactId: string | null, { at }: Moment): FollowUp {
  return followUp.contactId === contactId ? followUp : { ...followUp, contactId, updatedAt: at }
}

/** Who stands for an interview: the boss, else the first interviewer; null where nobody is named. */
export function personOf({ bossId, interviewers }: Interview): string | null {
  return bossId ?? interviewers[0] ?? null
}

/** A follow-up as its interview now needs it. */
function changedTask(followUp: FollowUp, task: Task, former: Task | undefined, { at }: Moment): FollowUp {
  const { contactId, why } = task
  const isMoved = former !== undefined && (former.dueOn !== task.dueOn || former.at !== task.at)
  const { dueOn, at: time = null } = isMoved ? task : followUp
  const isSame =
    followUp.contactId === contactId &&
    followUp.why === why &&
    followUp.dueOn === dueOn &&
    (followUp.at ?? null) === time
  return isSame ? followUp : { ...followUp, contactId, why, dueOn, at: time ?? undefined, updatedAt: at }
}

/** Whether thanks that are open for something else are due late enough to be for this as well: nobody is thanked twice. */
function isThanksOpen(followUps: FollowUp[], { kind, contactId }: Task, on: Day): boolean {
  return (
    kind === 'thank-you' &&
    followUps.some(
      (each) =>
        each.kind === 'thank-you' &&
        each.status === 'open' &&
        each.contactId === contactId &&
        each.interviewId === undefined &&
        each.dueOn > on,
    )
  )
}
