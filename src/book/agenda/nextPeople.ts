import { type Day, daysBetween } from '../dates/day.js'
import { companyKey, isSameCompany } from '../identity/companyKey.js'
import { fold } from '../identity/fold.js'
import { isTalk } from '../model/channel.js'
import { peopleOf } from '../model/interaction.js'
import { contactById, lastTouchWith } from '../model/lookup.js'
import { ascending } from '../model/order.js'
import type { Book, Contact } from '../model/schema.js'
import { isHiringManager } from '../people/hiringManager.js'
import { waitingToHear } from './waitingToHear.js'

/** What makes a conversation worth having next, and how much (METHOD sections 1, 3 and 6). */
export const weights = {
  /** Somebody named them to me, and I have not been in touch. */
  introduced: 30,
  /** They work at a company I aim at. */
  atTarget: 25,
  /** They introduced me to people at a company I aim at: for each, up to three. */
  knowsAtTarget: 8,
  /** They introduced me to somebody and have not heard what came of it. */
  waitsToHear: 20,
  /** They decide on hiring. */
  hiringManager: 15,
  /** They gave me something before: for each talk that did, up to three. */
  gaveBefore: 4,
  /** For each week without a touch, after a talk, up to `mostWeeks`. */
  weekOfSilence: 1.5,
  mostWeeks: 12,
  /** Nobody is proposed again within so many days. */
  restDays: 7,
}

/** Somebody worth talking to next, and why, in words. */
export interface Proposal {
  contact: Contact
  score: number
  reasons: string[]
}

/** Whom to talk to next: the best few, with the reasons; who said no, or was just in touch, is left in peace. */
export function nextPeople(book: Book, today: Day, count: number, by = weights): Proposal[] {
  const facts = gather(book, today)
  const proposals = book.contacts.flatMap((contact): Proposal[] => {
    if (contact.status === 'archived' || facts.isResting(contact, by)) return []
    const reasons = reasonsFor(contact, facts, by)
    const score = reasons.reduce((sum, each) => sum + each.score, 0)
    return score > 0 ? [{ contact, score, reasons: reasons.map((each) => each.words) }] : []
  })
  const order = (a: Proposal, b: Proposal) => b.score - a.score || ascending(fold(a.contact.name), fold(b.contact.name))
  return proposals.sort(order).slice(0, count)
}

/** What the reasons look at, gathered once for everybody. */
function gather(book: Book, today: Day) {
  const targets = new Map(
    book.companies.filter((each) => each.status === 'target').map((each) => [companyKey(each.name), each.name]),
  )
  const targetOf = (contact: Contact) => targets.get(companyKey(contact.company)) ?? null
  const talked = new Set<string>()
  const gave = new Map<string, number>()
  for (const touch of book.interactions)
    for (const id of peopleOf(touch)) {
      if (isTalk(touch.outcome)) talked.add(id)
      if (touch.got.length > 0) gave.set(id, (gave.get(id) ?? 0) + 1)
    }
  const knows = new Map<string, { count: number; at: Set<string> }>()
  for (const contact of book.contacts) {
    const target = targetOf(contact)
    if (target === null) continue
    for (const host of contact.introducers) {
      // That they know their own colleagues is no news.
      if (isSameCompany(contactById(book, host)?.company ?? null, target)) continue
      const known = knows.get(host) ?? { count: 0, at: new Set() }
      knows.set(host, { count: known.count + 1, at: known.at.add(target) })
    }
  }
  const waiting = new Map(
    waitingToHear(book)
      .map(({ host, about }): [string, string] => [host.id, about.name])
      .reverse(),
  )
  return {
    targetOf,
    knows,
    waiting,
    gave,
    nameOf: (id: string | undefined) => contactById(book, id)?.name,
    hasTalked: (id: string) => talked.has(id),
    silence: (id: string) => {
      const touch = lastTouchWith(book, id)
      return touch === undefined ? null : daysBetween(touch.on, today)
    },
    isResting: ({ id }: Contact, { restDays }: typeof weights) => {
      const touch = lastTouchWith(book, id)
      if (touch === undefined) return false
      return touch.outcome === 'declined' || (!waiting.has(id) && daysBetween(touch.on, today) < restDays)
    },
  }
}

type Facts = ReturnType<typeof gather>

function reasonsFor(contact: Contact, facts: Facts, by: typeof weights): { score: number; words: string }[] {
  const { id, introducers } = contact
  const reasons: { score: number; words: string }[] = []
  const say = (score: number, words: string) => reasons.push({ score, words })
  const silence = facts.silence(id)
  const host = facts.nameOf(introducers[0])
  if (silence === null && host !== undefined) say(by.introduced, `${host} named them, and you have not been in touch`)
  const target = facts.targetOf(contact)
  if (target !== null) say(by.atTarget, `works at ${target}, a company you aim at`)
  const known = facts.knows.get(id)
  if (known) say(by.knowsAtTarget * Math.min(known.count, 3), knowsWords(known))
  const about = facts.waiting.get(id)
  if (about !== undefined) say(by.waitsToHear, `would like to hear how it went with ${about}`)
  if (isHiringManager(contact)) say(by.hiringManager, 'decides on hiring')
  const gifts = facts.gave.get(id) ?? 0
  if (gifts > 0) say(by.gaveBefore * Math.min(gifts, 3), `helped you ${gifts === 1 ? 'before' : `${gifts} times`}`)
  if (silence !== null && facts.hasTalked(id) && silence >= by.restDays) {
    const weeks = Math.min(Math.floor(silence / 7), by.mostWeeks)
    say(by.weekOfSilence * weeks, `not heard from you for ${silence} days`)
  }
  return reasons.sort((a, b) => b.score - a.score)
}

function knowsWords({ count, at }: { count: number; at: Set<string> }): string {
  const who = count === 1 ? 'somebody' : `${count} people`
  return `knows ${who} at ${at.size === 1 ? [...at].join() : 'companies you aim at'}`
}
