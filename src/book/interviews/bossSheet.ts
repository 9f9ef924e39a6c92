import type { Day } from '../dates/day.js'
import { type Quality, qualities } from '../model/interviewWords.js'
import { contactById } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact, Debrief, Interview } from '../model/schema.js'
import { type BossField, bossQuestions } from '../stories/bossQuestions.js'
import { interviewsByTime } from './findInterviews.js'
import { bossOf, isForSameRole } from './questionsFor.js'
import { type Witness, whoCouldTell } from './whoCouldTell.js'

/** What is known of a boss from one person. */
export interface BossNote {
  /** Which question it answers; null for what was heard, which answers none. */
  question: BossField | null
  /** Null for what was noted about the interview as a whole, and where who told it was removed. */
  from: Contact | null
  text: string
  on: Day
  /** Said in an interview, or heard from others. */
  source: 'said' | 'heard'
}

/** All that is known of a future boss (METHOD section 5). */
export interface BossSheet {
  /** Null where nobody knows who it will be. */
  boss: Contact | null
  /** The interviews that it comes from, by time. */
  interviews: Interview[]
  /** By question, what was heard last. */
  answers: BossNote[]
  /** The questions that two people or more have answered. */
  sideBySide: { question: BossField; answers: BossNote[] }[]
  unasked: BossField[]
  /** In how many people each quality was seen, and missed. */
  saw: Record<Quality, number>
  missed: Record<Quality, number>
  flags: string[]
  /** From 1 to 5; null where nothing was noted. */
  trust: number | null
  askAbout: Witness[]
}

/**
 * A sheet for each boss of some interviews; those with the same boss come together, and so do those for one role where
 * nobody knows the boss. Each has what all interviews with that boss have shown, also former ones.
 * @example bossSheets(book, findInterviews(book, 'acme'))[0]?.unasked // ['meetings']
 */
export function bossSheets(book: Book, interviews: readonly Interview[]): BossSheet[] {
  const first: Interview[] = []
  for (const each of interviews) if (!first.some((known) => haveSameBoss(book, known, each))) first.push(each)
  return first.map((each) => bossSheet(book, each))
}

/**
 * What is known of the boss of one interview.
 * @example bossSheet(book, interview).trust // 4
 */
export function bossSheet(book: Book, interview: Interview): BossSheet {
  const boss = contactById(book, bossOf(book, interview)) ?? null
  const interviews = interviewsByTime(book).filter((each) => haveSameBoss(book, interview, each))
  const debriefs = interviews.flatMap((each) => each.debriefs).toSorted((a, b) => ascending(a.on, b.on))
  const said = bossQuestions.flatMap(({ id }) => saidTo(book, debriefs, id))
  const answersTo = (question: BossField) => said.filter((each) => each.question === question)
  return {
    boss,
    interviews,
    answers: [...said, ...heardIn(book, interviews)],
    sideBySide: bossQuestions
      .map(({ id }) => ({ question: id, answers: answersTo(id) }))
      .filter(({ answers }) => new Set(answers.flatMap(({ from }) => from?.id ?? [])).size > 1),
    unasked: bossQuestions.map(({ id }) => id).filter((id) => answersTo(id).length === 0),
    saw: counts(inPeople(debriefs, 'saw')),
    missed: counts(inPeople(debriefs, 'missed')),
    flags: [...new Set(debriefs.flatMap(({ flags }) => flags))],
    trust: trustIn(boss, debriefs),
    askAbout: whoCouldTell(book, boss, interviews),
  }
}

/** The qualities that were seen, or missed, once for each person. */
function inPeople(debriefs: readonly Debrief[], field: 'saw' | 'missed'): Quality[] {
  const byPerson = new Map<string | undefined, Set<Quality>>()
  for (const each of debriefs)
    byPerson.set(each.contactId, new Set([...(byPerson.get(each.contactId) ?? []), ...each[field]]))
  return [...byPerson.values()].flatMap((found) => [...found])
}

function haveSameBoss(book: Book, one: Interview, other: Interview): boolean {
  if (one.id === other.id) return true
  const boss = bossOf(book, one)
  return boss === bossOf(book, other) && (boss !== undefined || isForSameRole(book, one, other))
}

function saidTo(book: Book, debriefs: readonly Debrief[], question: BossField): BossNote[] {
  return debriefs.flatMap((each) => {
    const text = each[question]?.trim()
    const from = contactById(book, each.contactId) ?? null
    return text ? [{ question, from, text, on: each.on, source: 'said' as const }] : []
  })
}

function heardIn(book: Book, interviews: readonly Interview[]): BossNote[] {
  return interviews
    .flatMap(({ heard = [] }) => heard)
    .map(({ contactId, text, on }): BossNote => {
      return { question: null, from: contactById(book, contactId) ?? null, text, on, source: 'heard' }
    })
    .sort((a, b) => ascending(a.on, b.on))
}

function counts(seen: readonly Quality[]): Record<Quality, number> {
  const count = (quality: Quality) => seen.filter((each) => each === quality).length
  return Object.fromEntries(qualities.map((each) => [each, count(each)])) as Record<Quality, number>
}

/**
 * How far a boss can be trusted by the newest notes: on the boss, else on the interview as a whole. Where nobody knows who
 * the boss will be, the least of what was noted of anybody.
 * @param debriefs by day.
 */
function trustIn(boss: Contact | null, debriefs: readonly Debrief[]): number | null {
  const newest = (id: string | undefined) =>
    debriefs.findLast(({ contactId, trust }) => contactId === id && trust !== undefined)?.trust
  const known = (boss && newest(boss.id)) ?? newest(undefined)
  if (known !== undefined || boss !== null) return known ?? null
  const people = new Set(debriefs.flatMap(({ contactId }) => contactId ?? []))
  const all = [...people].flatMap((id) => newest(id) ?? [])
  return all.length === 0 ? null : Math.min(...all)
}
