import { RapportError } from '../../book/error.js'
import { shortName } from '../../book/identity/greetingName.js'
import type { Book } from '../../book/model/schema.js'
import { findContacts } from '../../book/people/find.js'
import { hiddenIntroducers, namedIntroducers } from '../../book/people/unnamedIntroducers.js'
import { withFullStop } from '../../text/withFullStop.js'
import type { ContactOrName } from '../people/resolveContact.js'
import type { ScriptRequest } from './request.js'

/** The ids of the introducers of a person who may not be named to them; empty for a person who is not in the book. */
function hiddenFrom(to: ContactOrName | null): string[] {
  return to !== null && 'introducers' in to ? hiddenIntroducers(to) : []
}

/** Whether a person was introduced only by people who may not be named to them. */
export function hasOnlyUnnamed(to: ContactOrName | null): boolean {
  return to !== null && 'introducers' in to && hiddenFrom(to).length > 0 && namedIntroducers(to).length === 0
}

/**
 * Refuses a script that would name an introducer whose name the user may not use (CLI contract, Trust).
 * @throws RapportError `usage`.
 */
export function refuseUnnamed(book: Book, to: ContactOrName | null, { via, set }: ScriptRequest): void {
  const hidden = hiddenFrom(to)
  if (to === null || hidden.length === 0) return
  const meant = via ? [via] : set?.via ? findContacts(book, set.via) : []
  const [introducer] = meant
  if (introducer === undefined || !meant.every(({ id }) => id !== null && hidden.includes(id))) return
  const host = shortName(introducer)
  throw new RapportError(
    'usage',
    withFullStop(`${introducer.name} would rather not be named to ${to.name}, so no script does it`),
    {
      hint: `Leave ${host} out. Or, if ${host} agrees by now: rapport contact edit ${to.id} --by-name ${introducer.id}.`,
    },
  )
}

/**
 * The values of slots for a person whose introducers may none of them be named: the place for the introducer stays empty,
 * and nobody is asked who it was. Empty for anybody else.
 */
export function withoutIntroducer(to: ContactOrName | null, slots: { name: string }[]): Record<string, string> {
  return hasOnlyUnnamed(to) && slots.some(({ name }) => name === 'via') ? { via: '' } : {}
}
