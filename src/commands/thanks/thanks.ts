import { newsOf } from '../../book/agenda/newsOf.js'
import { waitingToHear } from '../../book/agenda/waitingToHear.js'
import type { Day } from '../../book/dates/day.js'
import { interviewById } from '../../book/model/lookup.js'
import type { Book, Landed } from '../../book/model/schema.js'
import { type ContactNames, contactNames, followUpToJson } from '../../book/model/toJson.js'
import { publicDayOf } from '../../book/outcomes/landedNews.js'
import { type ToldHost, toldChains } from '../../book/outcomes/toldChains.js'
import { toldOfLanding } from '../../book/outcomes/toldOfLanding.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { hintWithoutBook } from '../../flows/hintWithoutBook.js'
import { contactRefs } from '../../flows/people/contactRef.js'
import { chainLines, landedChainLines, thanksLines } from '../../terminal/views/thanks.js'

/** The options of `thanks`. */
export interface ThanksOptions {
  chain?: 'interview' | 'landed'
}

/**
 * Lists the introducers to thank: those who have not heard yet what came of their introduction; or with `chain` everybody
 * along the chains that led to an interview, or to the new job.
 */
export async function thanks(ctx: Context, { chain }: ThanksOptions): Promise<CommandResult> {
  await hintWithoutBook(ctx)
  const book = await ctx.store.read()
  const names = contactNames(book)
  if (chain === 'interview') return chainResult(book, names, ctx.today)
  if (chain === 'landed') return landedResult(book, names)
  const waiting = waitingToHear(book).map((each) => ({ ...each, followUp: followUpToJson(each.followUp, names) }))
  const shown = waiting.map((each) => ({
    ...each,
    ...newsOf(interviewById(book, each.followUp.interviewId), ctx.today),
  }))
  return { ...commandResult(shown, (list, theme) => thanksLines(list, contactRefs(book), theme)), data: { waiting } }
}

function landedResult(book: Book, names: ContactNames): CommandResult {
  const hosts = toldOfLanding(book).map((each) => toldHostToJson(each, names))
  const { landed } = book
  const publicOn = landed === null ? null : (publicDayOf(landed) ?? null)
  const shown = commandResult({ landed, publicOn, hosts }, (data, theme) =>
    landedChainLines(data, contactRefs(book), theme),
  )
  return { ...shown, data: { landed: landed && landedToJson(landed), hosts } }
}

/** Where the user has landed, as the contract has it. */
function landedToJson({ company, role, startOn, publicOn }: Landed) {
  return { company, role: role ?? null, startOn: startOn ?? null, publicOn: publicOn ?? null }
}

function toldHostToJson({ host, isTold, followUp }: ToldHost, names: ContactNames) {
  return { id: host.id, name: host.name, told: isTold, followUp: followUp && followUpToJson(followUp, names) }
}

function chainResult(book: Book, names: ContactNames, today: Day): CommandResult {
  const chains = toldChains(book).map(({ interview, hosts }) => {
    const { id, company, on = null, at = null, bossId, interviewers } = interview
    return {
      interview: { id, company, on, at },
      aboutId: bossId ?? interviewers[0] ?? null,
      template: newsOf(interview, today).template,
      hosts: hosts.map((each) => toldHostToJson(each, names)),
    }
  })
  return commandResult({ chains }, (data, theme) => chainLines(data.chains, contactRefs(book), theme))
}
