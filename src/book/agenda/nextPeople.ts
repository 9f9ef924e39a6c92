import { type Day, daysBetween, spokenMonth } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { isTalk } from '../model/channel.js'
import { companyKeyIn, isSameCompanyIn } from '../model/companyNames.js'
import { isHelpOf, peopleOf } from '../model/interaction.js'
import { contactById, lastTouchWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import { commonGroundWith } from '../people/commonGround.js'
import type { FormerJob } from '../people/formerJob.js'
import { isHiringManager } from '../people/hiringManager.js'
import { connectedOn } from '../people/linkedinNote.js'
import { helpedOften, helpedWords } from './helpedOften.js'
import { waitingToHear } from './waitingToHear.js'

/** How much each reason counts for talking to a contact next (METHOD sections 1, 3 and 6). */
export const weights = {
  /** They were introduced, and there was no touch yet. */
  introduced: 30,
  /** They work at a target company. */
  atTarget: 25,
  /** They worked at a target company. */
  workedAtTarget: 12,
  /** For each contact at a target company whom they introduced, up to three. */
  knowsAtTarget: 8,
  /** They introduced a contact and wait to hear what came of it. */
  waitsToHear: 20,
  /** They decide on hiring. */
  hiringManager: 15,
  /** For each touch in which they gave the user something, up to three. */
  gaveBefore: 4,
  /** For each week since the last touch, up to `maxWeeks`; only after a conversation. */
  weekOfSilence: 1.5,
  maxWeeks: 12,
  /** They and the user wrote to each other before the log began, as a file says. */
  wroteBefore: 5,
  /** There was no touch yet, and their title is like the role that the user looks for. */
  sameRole: 6,
  /** There was no touch yet, and they are in the user's industry. */
  sameIndustry: 6,
  /** There was no touch yet, and they have a say where they work. */
  senior: 4,
  /** There was no touch yet, and they connected with the user in the last months. */
  recent: 3,
  /** There was no touch yet, and the book has a way to reach them. */
  reachable: 1,
  /** How many days after a touch a contact is not suggested. */
  restDays: 7,
}

/** A contact to talk to next, with the reasons in words, the most important first. */
export interface Suggestion {
  contact: Contact
  score: number
  reasons: string[]
}

/**
 * The best contacts to talk to next, at most `count`; empty for none; once the user has landed, only those to keep warm. Not
 * archived contacts, those who said no in the last touch, or those with a touch in the last few days (unless they wait
 * for news). Of equal ones, the first is the one with whom the user was in touch longest ago, or never; then the one whom they have known least long (by the day on
 * which they connected, else on which the contact was added); then the one who can be called, then written to.
 */
export function nextPeople(book: Book, today: Day, count: number, by = weights): Suggestion[] {
  const facts = gatherFacts(book, today)
  const suggestions = book.contacts.flatMap((contact): Suggestion[] => {
    if (contact.status === 'archived' || facts.isResting(contact, by)) return []
    const reasons = reasonsFor(contact, facts, by)
    const score = reasons.reduce((sum, each) => sum + each.score, 0)
    const times = helpedOften(book, contact.id)
    const words = [...reasons.map((each) => each.words), ...(times === null ? [] : [giveFirst(times)])]
    return score > 0 ? [{ contact, score, reasons: words }] : []
  })
  const lastDay = ({ id }: Contact) => lastTouchWith(book, id)?.on ?? ''
  const compare = (a: Suggestion, b: Suggestion) =>
    b.score - a.score ||
    ascending(lastDay(a.contact), lastDay(b.contact)) ||
    ascending(knownSince(b.contact), knownSince(a.contact)) ||
    effortToReach(a.contact) - effortToReach(b.contact) ||
    ascending(fold(a.contact.name), fold(b.contact.name))
  return suggestions.sort(compare).slice(0, count)
}

/** Since when the user and a contact know each other, as far as the book knows. */
const knownSince = ({ notes, createdAt }: Contact) => connectedOn(notes) ?? createdAt

/** 0 for a contact who can be called, 1 for one who can be written to, 2 for others. */
const effortToReach = ({ phones, emails }: Contact) => (phones.length > 0 ? 0 : emails.length > 0 ? 1 : 2)

/** The facts for the reasons, collected once for all contacts. */
function gatherFacts(book: Book, today: Day) {
  const targets = new Map(
    book.companies.filter((each) => each.status === 'target').map((each) => [companyKeyIn(book, each.name), each.name]),
  )
  const targetNamed = (company: string | null) =>
    targets.size === 0 ? null : (targets.get(companyKeyIn(book, company)) ?? null)
  const targetOf = (contact: Contact) => targetNamed(contact.company)
  const talked = new Set<string>()
  const helpCounts = new Map<string, number>()
  for (const touch of book.interactions)
    for (const id of peopleOf(touch)) {
      if (isTalk(touch.outcome)) talked.add(id)
      if (isHelpOf(touch, id)) helpCounts.set(id, (helpCounts.get(id) ?? 0) + 1)
    }
  const targetContacts = new Map<string, TargetContacts>()
  for (const contact of book.contacts) {
    const target = targetOf(contact)
    if (target === null) continue
    for (const introducer of contact.introducers) {
      // Introducers who work there themselves have the reason `atTarget` already.
      if (isSameCompanyIn(book, contactById(book, introducer)?.company ?? null, target)) continue
      const known = targetContacts.get(introducer) ?? { count: 0, companies: new Set() }
      targetContacts.set(introducer, { count: known.count + 1, companies: known.companies.add(target) })
    }
  }
  const awaitedNews = new Map(
    waitingToHear(book)
      .flatMap(({ host, about }): [string, string][] => (about === null ? [] : [[host.id, about.name]]))
      .reverse(),
  )
  return {
    hasLanded: book.landed !== null,
    commonGround: commonGroundWith(book.profile, today),
    targetOf,
    formerTargetOf: ({ formerly = [] }: Contact) =>
      formerly.find(({ company }) => targetNamed(company) !== null) ?? null,
    targetContacts,
    awaitedNews,
    helpCounts,
    nameOf: (id: string | undefined) => contactById(book, id)?.name,
    hasTalked: (id: string) => talked.has(id),
    daysOfSilence: (id: string) => {
      const touch = lastTouchWith(book, id)
      return touch === undefined || touch.imported ? null : daysBetween(touch.on, today)
    },
    wroteBefore: (id: string) => {
      const touch = lastTouchWith(book, id)
      if (!touch?.imported) return null
      return `${touch.direction === 'out' ? 'you last wrote to them' : 'they last wrote to you'} in ${spokenMonth(touch.on, today)}`
    },
    isResting: ({ id }: Contact, { restDays }: typeof weights) => {
      const touch = lastTouchWith(book, id)
      if (touch === undefined) return false
      return touch.outcome === 'declined' || (!awaitedNews.has(id) && daysBetween(touch.on, today) < restDays)
    },
  }
}

type Facts = ReturnType<typeof gatherFacts>

/** The contacts at target companies whom one contact introduced. */
interface TargetContacts {
  count: number
  companies: Set<string>
}

/** The reasons for talking to a contact, highest score first; empty for none. */
function reasonsFor(contact: Contact, facts: Facts, by: typeof weights): Reason[] {
  return [...(facts.hasLanded ? [] : searchReasons(contact, facts, by)), ...warmReasons(contact, facts, by)].sort(
    (a, b) => b.score - a.score,
  )
}

interface Reason {
  score: number
  words: string
}

/** Why a contact may lead to a job; none of it counts once the user has one. */
function searchReasons(contact: Contact, facts: Facts, by: typeof weights): Reason[] {
  const { id, introducers } = contact
  const reasons: Reason[] = []
  const add = (score: number, words: string) => reasons.push({ score, words })
  const silence = facts.daysOfSilence(id)
  const introducer = facts.nameOf(introducers[0])
  const wroteBefore = facts.wroteBefore(id)
  if (silence === null && wroteBefore === null && introducer !== undefined)
    add(by.introduced, `${introducer} named them, and you have not been in touch`)
  const target = facts.targetOf(contact)
  if (target !== null) add(by.atTarget, `works at ${target}, a company you aim at`)
  const formerJob = target === null ? facts.formerTargetOf(contact) : null
  if (formerJob !== null) add(by.workedAtTarget, workedAtWords(formerJob))
  const known = facts.targetContacts.get(id)
  if (known) add(by.knowsAtTarget * Math.min(known.count, 3), knowsWords(known))
  if (isHiringManager(contact)) add(by.hiringManager, 'decides on hiring')
  if (wroteBefore !== null) add(by.wroteBefore, wroteBefore)
  if (silence === null) {
    const { reachable, ...common } = facts.commonGround(contact)
    for (const key of ['sameRole', 'sameIndustry', 'senior', 'recent'] as const)
      if (common[key]) add(by[key], common[key])
    if (reachable && reasons.length === 0) add(by.reachable, reachable)
  }
  return reasons
}

/** Why somebody whom the user knows should hear from them. */
function warmReasons({ id }: Contact, facts: Facts, by: typeof weights): Reason[] {
  const reasons: Reason[] = []
  const add = (score: number, words: string) => reasons.push({ score, words })
  const about = facts.awaitedNews.get(id)
  if (about !== undefined) add(by.waitsToHear, `would like to hear how it went with ${about}`)
  const times = facts.helpCounts.get(id) ?? 0
  if (times > 0) add(by.gaveBefore * Math.min(times, 3), `helped you ${times === 1 ? 'before' : `${times} times`}`)
  const silence = facts.daysOfSilence(id)
  if (silence !== null && facts.hasTalked(id) && silence >= by.restDays) {
    const weeks = Math.min(Math.floor(silence / 7), by.maxWeeks)
    add(by.weekOfSilence * weeks, `not heard from you for ${silence} days`)
  }
  return reasons
}

/** What to do before asking somebody again who helped often. */
function giveFirst(times: number): string {
  return `helped ${helpedWords(times)}: before asking again, tell them how it went, or send something useful`
}

/** @example workedAtWords({ company: 'Acme', until: '2026-03-01' }) // 'worked until 2026 at Acme, a company you aim at' */
function workedAtWords({ company, until }: FormerJob): string {
  return `worked ${until ? `until ${until.slice(0, 4)} ` : ''}at ${company}, a company you aim at`
}

function knowsWords({ count, companies }: TargetContacts): string {
  const who = count === 1 ? 'somebody' : `${count} people`
  return `knows ${who} at ${companies.size === 1 ? [...companies].join() : 'companies you aim at'}`
}
