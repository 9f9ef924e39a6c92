import { RapportError } from '../../book/error.js'
import { isBriefing } from '../../book/interviews/briefReferences.js'
import { hasAnswered, openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import { contactRefs } from '../people/contactRef.js'
import type { ScriptToWrite } from './beforeAsking.js'

/**
 * Refuses to choose a script for a reference with whom no talk is on file, and whom there is only an interview to tell of: the user
 * does that in their own words.
 * @throws RapportError `usage`.
 */
export function refuseOwnWords(book: Book, { to, source }: Pick<ScriptToWrite, 'to' | 'source'>): void {
  if (to?.id == null || source.id !== suggestedScripts.reconnect || hasAnswered(book, to.id)) return
  const briefing = openFollowUpsFor(book, to.id).find(isBriefing)
  if (briefing === undefined) return
  throw new RapportError('usage', `There is no script for this: ${briefing.why}.`, {
    hint: `Say it in your own words, then: rapport done ${briefing.id}. For another one, name it: rapport script ${suggestedScripts.reconnect} ${contactRefs(book)(to.id)}.`,
  })
}
