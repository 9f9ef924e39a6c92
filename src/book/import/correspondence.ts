import { type Day, dayOf } from '../dates/day.js'
import { fold } from '../identity/fold.js'
import { pageKey } from '../identity/pageKey.js'
import type { InvitationRow, LinkedinPerson, MessageRow } from './linkedinRows.js'

/** On which day the user wrote to somebody, or the other way around. */
export interface Correspondence {
  person: LinkedinPerson
  on: Day
  /** Orders what was written: an instant or a day. */
  at: string
  direction: 'out' | 'in'
}

/**
 * Who wrote to whom, from the messages of LinkedIn: what the user wrote reaches everybody in the conversation, what others
 * wrote comes from its sender.
 * @param owner the user.
 */
export function* messagesAsCorrespondence(
  rows: Iterable<MessageRow>,
  owner: LinkedinPerson,
): Generator<Correspondence> {
  const ownPage = pageKey(owner.url)
  const ownName = fold(owner.name)
  const isOwner = ({ url, name }: LinkedinPerson) =>
    ownPage !== '' && url !== '' ? pageKey(url) === ownPage : ownName !== '' && fold(name) === ownName
  for (const { at, from, to } of rows) {
    const on = dayOf(new Date(at))
    if (isOwner(from)) for (const person of to) yield { person, on, at, direction: 'out' }
    else if (to.some(isOwner)) yield { person: from, on, at, direction: 'in' }
  }
}

/** Who invited whom to connect on LinkedIn. */
export function* invitationsAsCorrespondence(rows: Iterable<InvitationRow>): Generator<Correspondence> {
  for (const { on, direction, other } of rows)
    yield { person: other, on, at: on, direction: direction === 'outgoing' ? 'out' : 'in' }
}
