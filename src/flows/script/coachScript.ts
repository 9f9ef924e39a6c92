import { hasGivenNothing, hasReached } from '../../book/agenda/scriptContext.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { Advice, Draft } from '../../scripts/coach/coach.js'
import type { PersonOrName } from '../people/findPerson.js'

/** What the coach says of a script, with what the book knows of the two people. */
export async function coachScript(
  book: Book,
  to: PersonOrName | null,
  draft: Pick<Draft, 'text' | 'subject' | 'channel' | 'limit'>,
): Promise<Advice> {
  const { coach } = await import('../../scripts/coach/coach.js')
  const id = to?.id ?? null
  const known = {
    to: to?.name ?? null,
    earlier: id !== null && hasReached(book, id) ? true : null,
    nothingGiven: id !== null && hasGivenNothing(book, id),
  }
  return await coach({ ...draft, ...known }, settingsOf(book))
}
