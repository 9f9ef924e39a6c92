import type { Contact } from '../model/schema.js'

type Introduced = Pick<Contact, 'introducers' | 'unnamedIntroducers'>

/** The ids of the introducers whose name the user may use, the first one first. */
export function namedIntroducers({ introducers, unnamedIntroducers = [] }: Introduced): string[] {
  return introducers.filter((id) => !unnamedIntroducers.includes(id))
}

/** The ids of the introducers whose name the user may not use, in the order of the introductions. */
export function hiddenIntroducers({ introducers, unnamedIntroducers = [] }: Introduced): string[] {
  return introducers.filter((id) => unnamedIntroducers.includes(id))
}

/** The unnamed introducers of a contact as the book saves them: only those who introduced it; undefined for none. */
export function onlyIntroducers(introduced: Introduced): string[] | undefined {
  const hidden = hiddenIntroducers(introduced)
  return hidden.length > 0 ? hidden : undefined
}

/** A contact whose introducer may be named, or (`unnamed`) not; the same object when nothing changes. */
export function withIntroducerNamed(contact: Contact, introducerId: string, how: 'named' | 'unnamed'): Contact {
  const { introducers, unnamedIntroducers = [] } = contact
  if (unnamedIntroducers.includes(introducerId) === (how === 'unnamed')) return contact
  const others = unnamedIntroducers.filter((id) => id !== introducerId)
  const changed = how === 'unnamed' ? [...others, introducerId] : others
  return { ...contact, unnamedIntroducers: onlyIntroducers({ introducers, unnamedIntroducers: changed }) }
}
