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
  const { keyOf, people } = personKeys([...rows.flat(), ...invited])
  const talks = rows.map((row) => [...new Set(row.map(keyOf))])
  const counts = countsOf(talks.flat())
  const shareOf = (key: string) => (talks.length === 0 ? 1 : (counts.get(key) ?? 0) / talks.length)
  const candidates = [...counts.keys()].filter((key) => shareOf(key) >= nearlyAll)
  const byInvitations = majorityOf(invited.map(keyOf))
  const owner =
    byInvitations !== null && shareOf(byInvitations) >= 0.5
      ? byInvitations
      : (bestConnected(candidates, talks) ?? hinted(candidates, people, hint) ?? byInvitations)
  return owner === null ? null : (people.get(owner) ?? null)
}

function countsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The key that more than half of them are; null for none. */
function majorityOf(keys: string[]): string | null {
  return [...countsOf(keys)].find(([, count]) => count * 2 > keys.length)?.[0] ?? null
}

/** The candidate who talks with more people than any other candidate; null for none. */
function bestConnected(candidates: string[], talks: string[][]): string | null {
  if (candidates.length > maxCandidates) return null
  const others = candidates.map((candidate) => {
    const met = new Set(talks.filter((talk) => talk.includes(candidate)).flat())
    return { candidate, count: met.size }
  })
  const [first, second] = others.sort((one, other) => other.count - one.count)
  return first !== undefined && first.count > (second?.count ?? 0) ? first.candidate : null
}

/** The only candidate who is the user by their page, else by their name; null for none. */
function hinted(candidates: string[], people: Map<string, LinkedinPerson>, { name, url }: Hint): string | null {
  const page = pageKey(url ?? '')
  const key = name === null ? '' : nameKey(name)
  const samePage = candidates.filter((each) => page !== '' && pageKey(people.get(each)?.url ?? '') === page)
  const sameName = candidates.filter((each) => key !== '' && nameKey(people.get(each)?.name ?? '') === key)
  const [only, another] = samePage.length > 0 ? samePage : sameName
  return only !== undefined && another === undefined ? only : null
}
