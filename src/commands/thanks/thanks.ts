import { waitingToHear } from '../../book/agenda/waitingToHear.js'
import { toldChains } from '../../book/interviews/toldChains.js'
import { interviewById } from '../../book/model/lookup.js'
import type { Book, Interview } from '../../book/model/schema.js'
import { type ContactNames, contactNames, followUpToJson } from '../../book/model/toJson.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { chainLines, type ThanksRefs, thanksLines } from '../../terminal/views/thanks.js'

/** The options of `thanks`. */
export interface ThanksOptions {
  chain?: 'interview'
}

/**
 * Lists the introducers to thank: those who have not heard yet what came of their introduction; or with `chain` everybody
 * along the chains that led to an interview.
 */
export async function thanks(ctx: Context, { chain }: ThanksOptions): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  const refs = { contactRef: contactRefs(book), interviewAhead: (id: string | null) => plannedInterview(book, id) }
  if (chain === 'interview') return chainResult(book, names, refs)
  const waiting = waitingToHear(book).map((each) => ({ ...each, followUp: followUpToJson(each.followUp, names) }))
  return commandResult({ waiting }, (data, theme) => thanksLines(data.waiting, refs, theme))
}

function chainResult(book: Book, names: ContactNames, refs: ThanksRefs): CommandResult {
  const chains = toldChains(book).map(({ interview, hosts }) => {
    const { id, company, on = null, at = null, bossId, interviewers } = interview
    return {
      interview: { id, company, on, at },
      aboutId: bossId ?? interviewers[0] ?? null,
      hosts: hosts.map(({ host, isTold, followUp }) => ({
        id: host.id,
        name: host.name,
        told: isTold,
        followUp: followUp && followUpToJson(followUp, names),
      })),
    }
  })
  return commandResult({ chains }, (data, theme) => chainLines(data.chains, refs, theme))
}

function plannedInterview(book: Book, id: string | null): Interview | null {
  const interview = interviewById(book, id)
  return interview?.status === 'planned' ? interview : null
}
