import { interviewSpokenOf } from '../../book/agenda/interviewSpokenOf.js'
import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { isAhead } from '../../book/interviews/findInterviews.js'
import type { Book } from '../../book/model/schema.js'
import { suggestedScripts } from '../../book/model/suggestedScripts.js'
import { contactRefs } from '../people/contactRef.js'
import type { ScriptToWrite } from './beforeAsking.js'
import { isOfInterview } from './subject.js'

/**
 * Refuses news that an interview is coming up where it is over, unless the user says at which company it is.
 * @throws RapportError `usage`.
 */
export function refuseOver(
  book: Book,
  { to, about, use, source }: ScriptToWrite,
  set: Record<string, string>,
  today: Day,
): void {
  if (to?.id == null || use.fulfills !== 'tell-host' || !isOfInterview(source) || set.company?.trim()) return
  const interview = interviewSpokenOf(book, to.id, about?.id ?? null, today)
  if (interview === undefined || isAhead(interview, today)) return
  const { company, status } = interview
  const ref = contactRefs(book)
  const subject = about?.id ? ` --about ${ref(about.id)}` : ''
  throw new RapportError(
    'usage',
    `The interview at ${company} ${status === 'canceled' ? 'was called off' : 'is over'}.`,
    {
      hint: `To tell them what came of it: rapport script ${suggestedScripts.tellHost} ${ref(to.id)}${subject}`,
    },
  )
}
