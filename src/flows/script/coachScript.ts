import { helpedOften } from '../../book/agenda/helpedOften.js'
import { hasGivenNothing, hasReached } from '../../book/agenda/scriptContext.js'
import type { Book } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import type { Advice, Draft } from '../../scripts/coach/coach.js'
import type { ContactOrName } from '../people/resolveContact.js'
import { hasOnlyUnnamed } from './unnamedVia.js'

/** The coach's advice on a script, with what the book knows about the recipient. */
export async function coachScript(
  book: Book,
  to: ContactOrName | null,
  draft: Pick<Draft, 'text' | 'subject' | 'channel' | 'limit'>,
): Promise<Advice> {
  const { coach } = await import('../../scripts/coach/coach.js')
  const id = to?.id ?? null
  const facts = {
    to: to?.name ?? null,
    earlier: id !== null && hasReached(book, id) ? true : null,
    nothingGiven: id !== null && hasGivenNothing(book, id),
    helpedOften: id === null ? null : helpedOften(book, id),
    isUnnamed: hasOnlyUnnamed(to),
  }
  return await coach({ ...draft, ...facts }, settingsOf(book))
}
