import { nameKey } from '../../book/identity/nameKey.js'
import { pageKey } from '../../book/identity/pageKey.js'
import type { InvitationRow, LinkedinPerson, MessageRow } from '../../book/import/linkedinRows.js'
import { isKnown } from './people.js'
import { personKeys } from './personKeys.js'

/** What the user has said of themselves; null where they have not. */
interface Hint {
  name: string | null
  url: string | null
}

/** The part of all messages that the owner takes part in at least; a few may lack them, such as those of a coach. */
const nearlyAll = 0.9
/** If more people than these take part in nearly all messages, it is one large conversation, which tells nothing. */
const maxCandidates = 10

/**
 * Whose archive it is. That is who sent and got the invitations, if they take part in at least half of the messages; else
 * who takes part in nearly all messages, and talks with more people than anybody else who does; else the one of those whom
 * the user's profile names. Null where it is not clear, as with a single conversation of two people.
 * @param hint the user's own name and profile page
 * @example archiveOwner([toDana, fromLee], [], { name: null, url: null }) // { name: 'Me', url: 'https://www.linkedin.com/in/me' }
 */
export function archiveOwner(
  messages: Iterable<MessageRow>,
  invitations: Iterable<InvitationRow>,
  hint: Hint,
): LinkedinPerson | null {
  const rows = Array.from(messages, ({ from, to }) => [from, ...to].filter(isKnown))
  const invited = Array.from(invitations, ({ me }) => me).filter(isKnown)
  const keyOf = personKeys([...rows, invited])
  const talks = rows.map((row) => (row.length > 2 ? [...new Set(row.map(keyOf))] : row.map(keyOf)))
  const counts = countsOf(talks)
  const shareOf = (key: string) => (talks.length === 0 ? 1 : (counts.get(key) ?? 0) / talks.length)
  const candidates = [...counts.keys()].filter((key) => shareOf(key) >= nearlyAll)
  const personOf = (key: string) => merged([...rows, invited], (person) => keyOf(person) === key)
  const byInvitations = majorityOf(invited.map(keyOf))
  const owner =
    byInvitations !== null && shareOf(byInvitations) >= 0.5
      ? byInvitations
      : (bestConnected(candidates, talks) ?? hinted(candidates, personOf, hint) ?? byInvitations)
  return owner === null ? null : personOf(owner)
}

/** A person as several groups name them. */
function merged(groups: LinkedinPerson[][], isThisOne: (person: LinkedinPerson) => boolean): LinkedinPerson {
  const found = { name: '', url: '' }
  for (const group of groups)
    for (const person of group) {
      if (!isThisOne(person)) continue
      found.name ||= person.name
      found.url ||= person.url
      if (found.name !== '' && found.url !== '') return found
    }
  return found
}

function countsOf(groups: string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const keys of groups) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The key that more than half of them are; null for none. */
function majorityOf(keys: string[]): string | null {
  return [...countsOf([keys])].find(([, count]) => count * 2 > keys.length)?.[0] ?? null
}

/** The only candidate, or the one who talks with more people than any other; null for none. */
function bestConnected(candidates: string[], talks: string[][]): string | null {
  if (candidates.length < 2) return candidates[0] ?? null
  if (candidates.length > maxCandidates) return null
  const circles = candidates.map((candidate) => {
    const people = new Set(talks.filter((talk) => talk.includes(candidate)).flat())
    return { candidate, size: people.size }
  })
  const [first, second] = circles.sort((one, other) => other.size - one.size)
  return first !== undefined && first.size > (second?.size ?? 0) ? first.candidate : null
}

/** The only candidate who is the user by their page, else by their name; null for none. */
function hinted(candidates: string[], personOf: (key: string) => LinkedinPerson, { name, url }: Hint): string | null {
  const page = pageKey(url ?? '')
  const key = name === null ? '' : nameKey(name)
  const people = candidates.map((each) => ({ each, person: personOf(each) }))
  const samePage = people.filter(({ person }) => page !== '' && pageKey(person.url) === page)
  const sameName = people.filter(({ person }) => key !== '' && nameKey(person.name) === key)
  const [only, another] = samePage.length > 0 ? samePage : sameName
  return only !== undefined && another === undefined ? only.each : null
}
