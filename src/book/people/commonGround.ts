import { type Day, daysBetween } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import type { Contact, Profile } from '../model/schema.js'
import { connectedOn } from './linkedinNote.js'

/** What the user has in common with a contact to whom they have not talked, in words; without what is not so. */
export interface CommonGround {
  /** Their title is like the role that the user looks for. */
  sameRole?: string
  /** Their company, title or industry is in the user's industry. */
  sameIndustry?: string
  /** They have a say where they work. */
  senior?: string
  /** They connected with the user in the last months. */
  recent?: string
  /** The book has a way to reach them. */
  reachable?: string
}

/** For how many days a connection is recent. */
const recentDays = 180

/**
 * A function that finds what a contact has in common with the user: what a list of hundreds of connections tells about
 * whom to begin with (METHOD section 6).
 */
export function commonGroundWith(profile: Profile, today: Day): (contact: Contact) => CommonGround {
  const roleWords = tellingWords(profile.role)
  const industryWords = tellingWords(profile.industry)
  return ({ title = '', company, industry = '', notes, phones, emails, url }) => {
    const found: CommonGround = {}
    if (haveCommonWord(roleWords, title)) found.sameRole = `does similar work: ${title}`
    const place = [industry, company ?? '', title].find((each) => haveCommonWord(industryWords, each))
    if (place) found.sameIndustry = `is in your industry: ${place}`
    if (isSenior(title)) found.senior = `has a say where they work: ${title}`
    const day = connectedOn(notes)
    const days = day === null ? recentDays : daysBetween(day, today)
    if (days >= 0 && days < recentDays) found.recent = `connected with you on LinkedIn ${agoWords(days)}`
    if (phones.length + emails.length > 0 || url) found.reachable = 'is in your book, and you have not talked yet'
    return found
  }
}

/** @example agoWords(24) // '3 weeks ago' */
function agoWords(days: number): string {
  if (days < 14) return days === 0 ? 'today' : `${days} day${days === 1 ? '' : 's'} ago`
  return days < 61 ? `${Math.floor(days / 7)} weeks ago` : `${Math.floor(days / 30)} months ago`
}

/** Words that say how high somebody stands, and words that many titles and industries have. */
const plainWords = new Set(
  'and of the in for a an to at chief officer president vice vp svp evp director manager head lead leader senior junior principal associate assistant executive staff general specialist coordinator consultant industry sector field company services service business something anything'.split(
    ' ',
  ),
)

/** The words of a text that tell what somebody does, folded. */
function tellingWords(text: string | null): string[] {
  const words = fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length > 2 && !plainWords.has(word))
}

/** Whether a text has one of some words, or a longer or shorter form of it: pharma and pharmaceutical. */
function haveCommonWord(words: string[], text: string): boolean {
  return words.length > 0 && tellingWords(text).some((one) => words.some((other) => isFormOf(one, other)))
}

function isFormOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length > 3 && long.startsWith(short))
}

const seniorTitle =
  /\b(?:chief|ceo|cfo|coo|cto|cmo|cio|chro|vp|svp|evp|vice president|president|founder|cofounder|owner|partner|director|head|principal|general manager)\b/

/** Whether somebody with this title has a say in whom to hire; not their assistants. */
function isSenior(title: string): boolean {
  const folded = fold(title)
  return seniorTitle.test(folded) && !/\b(?:assistant|former|ex|retired)\b/.test(folded)
}
