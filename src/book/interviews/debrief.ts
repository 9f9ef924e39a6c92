import { type Day, fullDay } from '../dates/day.js'
import { RapportError } from '../error.js'
import type { BookUpdate, Moment } from '../model/book.js'
import { closedFollowUp } from '../model/closedFollowUp.js'
import { getById, replaceById } from '../model/collection.js'
import type { Quality } from '../model/interviewWords.js'
import type { Book, Debrief, FollowUp, Interaction, Interview } from '../model/schema.js'
import { editStory } from '../stories/story.js'
import { amendInteraction } from '../touches/amend.js'
import { logTouch } from '../touches/log.js'
import type { Promised } from '../touches/promise.js'
import { hasNextRound } from './advanceFormer.js'
import { briefAllReferences } from './briefReferences.js'
import { withCheckIn } from './checkIn.js'
import type { InterviewResult } from './interview.js'
import { personOf, withInterviewTasks } from './interviewTasks.js'
import { channelOf } from './placeChannel.js'

/** What can be answered about a future boss (METHOD section 5). */
export const bossAnswers = ['style', 'tenure', 'before', 'team', 'communication', 'meetings'] as const
export type BossAnswer = (typeof bossAnswers)[number]

/** What was noted after an interview about one or more of the people there; undefined leaves a field as it is. */
export interface DebriefNotes extends Partial<Record<BossAnswer, string | undefined>> {
  saw?: Quality[] | undefined
  missed?: Quality[] | undefined
  /** What to be careful about. */
  flags?: string[] | undefined
  /** How far they can be trusted, from 1 to 5. */
  trust?: number | undefined
  why?: string | undefined
  /** The questions that hurt. */
  asked?: string[] | undefined
}

/** A debrief as the user enters it. */
export interface NewDebrief {
  /** What was noted, and about whom: the ids of interviewers, (null) all of them, or the interview as a whole. */
  notes: { about: string[] | null | 'interview'; said: DebriefNotes }[]
  promised?: Promised[]
  theyPromised?: Promised[]
  /** The day by which they said the user would hear. */
  hearBy?: Day | undefined
  /** The ids of the stories that the user told. */
  stories?: string[]
}

/**
 * Notes how an interview went. The first time the meeting is logged, and asking what became of it is planned: on the
 * business day after the day that was named, else after five. Later the notes are added to: a text replaces the former
 * one, lists grow (CLI contract, Trust).
 * @throws RapportError `usage` for an interview that was called off, somebody who was not there, or a promise where
 * nobody is named; `unknown-ref` for an unknown interview.
 */
export function debriefInterview(
  before: Book,
  id: string,
  { notes, promised = [], theyPromised = [], hearBy, stories = [] }: NewDebrief,
  moment: Moment,
): BookUpdate & InterviewResult & { interaction: Interaction | null } {
  const former = getById(before.interviews, id)
  if (former.status === 'canceled')
    throw new RapportError('usage', `The interview at ${former.company} was called off.`, {
      hint: `If it took place after all: rapport interview edit ${id} --status planned.`,
    })
  refuseAhead(former, hearBy, moment)
  const met = logMeeting(before, former, { promised, theyPromised }, moment)
  const debriefs = notes.reduce((list, each) => withNotes(former, list, each, moment.today), former.debriefs)
  const interview: Interview = {
    ...former,
    status: 'held',
    on: former.on ?? moment.today,
    outcome: former.outcome ?? (hasNextRound(met.book, former) ? 'advanced' : undefined),
    interactionId: met.interaction?.id,
    debriefs: debriefs.length > 0 ? debriefs : [emptyDebrief(undefined, moment.today)],
    updatedAt: moment.at,
  }
  const done = closeDone({ ...met.book, interviews: replaceById(met.book.interviews, interview) }, id, moment)
  const tasks = withInterviewTasks(done.book, former, interview, moment)
  const asking = withCheckIn(tasks.book, interview, former.debriefs.length === 0, hearBy, moment)
  const briefed = briefAllReferences(asking.book, moment)
  return {
    book: withToldStories(briefed.book, id, stories, moment),
    summary: `noted how the interview at ${former.company} went`,
    interview,
    interaction: met.interaction,
    created: [],
    opened: [...met.opened, ...tasks.opened, ...asking.opened, ...briefed.opened],
    closed: [...met.closed, ...done.closed, ...tasks.closed],
    moved: [...met.moved, ...tasks.moved, ...asking.moved],
  }
}

/** The book in which some stories were told at an interview, so that they are not told twice there. */
function withToldStories(book: Book, interviewId: string, stories: string[], moment: Moment): Book {
  return stories.reduce((each, story) => editStory(each, story, { toldAt: [interviewId] }, moment).book, book)
}

/** @throws RapportError `usage` for an interview that is still to come, and for hearing of it before it. */
function refuseAhead({ id, company, on }: Interview, hearBy: Day | undefined, { today }: Moment): void {
  if (on !== undefined && on > today)
    throw new RapportError('usage', `The interview at ${company} is on ${fullDay(on, today)}, still to come.`, {
      hint: `If it was on another day: rapport interview edit ${id} --on "…".`,
    })
  if (hearBy !== undefined && hearBy < (on ?? today))
    throw new RapportError('usage', `You cannot hear by ${fullDay(hearBy, today)}, before the interview.`, {
      hint: 'Give a later day: --hear-by "dec 14".',
    })
}

/** The meeting of an interview in the log, and what logging it changed. */
interface Meeting {
  book: Book
  interaction: Interaction | null
  opened: FollowUp[]
  closed: FollowUp[]
  moved: FollowUp[]
}

/** Logs the meeting of an interview, or adds promises to the one that is logged; promises belong to the boss. */
function logMeeting(
  book: Book,
  interview: Interview,
  promises: Required<Pick<NewDebrief, 'promised' | 'theyPromised'>>,
  moment: Moment,
): Meeting {
  const { on, place, interviewers, interactionId } = interview
  const hasPromises = promises.promised.length + promises.theyPromised.length > 0
  if (interactionId !== undefined) {
    if (hasPromises) return { closed: [], ...amendInteraction(book, interactionId, promises, moment) }
    return { book, interaction: getById(book.interactions, interactionId), opened: [], closed: [], moved: [] }
  }
  const first = personOf(interview)
  if (first === null) {
    if (hasPromises)
      throw new RapportError('usage', 'Nobody is named for this interview, so there is nobody to keep a promise to.', {
        hint: 'Say who was there: rapport interview edit <interview> --add-with "Pat Lee".',
      })
    return { book, interaction: null, opened: [], closed: [], moved: [] }
  }
  const channel = channelOf(place)
  const touch = {
    contact: { id: first },
    with: interviewers.filter((each) => each !== first),
    on: on ?? moment.today,
    channel,
    outcome: channel === 'phone' ? ('spoke' as const) : ('met' as const),
    isInterview: true,
    ...promises,
  }
  const { book: next, logged } = logTouch(book, touch, moment)
  const { interaction, opened, closed, moved } = logged
  return { book: next, interaction, opened, closed, moved }
}

/** Debriefs with some more notes. @throws RapportError `usage` for somebody who was not there. */
function withNotes(
  interview: Interview,
  debriefs: Debrief[],
  { about, said }: NewDebrief['notes'][number],
  today: Day,
): Debrief[] {
  const { interviewers, company } = interview
  const named = about === 'interview' ? [] : (about ?? [])
  if (named.some((id) => !interviewers.includes(id)))
    throw new RapportError('usage', `That person was not in the interview at ${company}.`, {
      hint: `Say who was there: rapport interview edit ${interview.id} --add-with <name>.`,
    })
  const all: (string | undefined)[] = about === null && interviewers.length > 0 ? interviewers : [undefined]
  const meant = named.length > 0 ? named : all
  const isMeant = ({ contactId }: Debrief) => meant.includes(contactId)
  const missing = meant.filter((id) => !debriefs.some(({ contactId }) => contactId === id))
  return [...debriefs, ...missing.map((id) => emptyDebrief(id, today))].map((each) =>
    isMeant(each) ? addNotes(each, said, today) : each,
  )
}

function emptyDebrief(contactId: string | undefined, on: Day): Debrief {
  return { contactId, saw: [], missed: [], flags: [], asked: [], on }
}

function addNotes(debrief: Debrief, said: DebriefNotes, on: Day): Debrief {
  const next = { ...debrief, on, trust: said.trust ?? debrief.trust }
  for (const key of [...bossAnswers, 'why'] as const)
    if (said[key] !== undefined) next[key] = said[key].trim() || undefined
  const grown = <T extends string>(known: T[], more: T[] = []) => [
    ...new Set([...known, ...more.map((each) => each.trim() as T).filter(Boolean)]),
  ]
  return {
    ...next,
    saw: grown(debrief.saw, said.saw),
    missed: grown(debrief.missed, said.missed),
    flags: grown(debrief.flags, said.flags),
    asked: grown(debrief.asked, said.asked),
  }
}

/** Closes what was to be done before and right after an interview. */
function closeDone(book: Book, interviewId: string, moment: Moment): { book: Book; closed: FollowUp[] } {
  const closed: FollowUp[] = []
  const followUps = book.followUps.map((each) => {
    const isDone = each.interviewId === interviewId && (each.kind === 'prepare' || each.kind === 'debrief')
    if (!isDone || each.status !== 'open') return each
    const done = closedFollowUp(each, 'done', moment)
    closed.push(done)
    return done
  })
  return { book: { ...book, followUps }, closed }
}
