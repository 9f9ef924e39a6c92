import { fullDay } from '../../book/dates/day.js'
import { readWhen } from '../../book/dates/when.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import * as followUps from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { asValidator } from '../../flows/asValidator.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { parseDay, parseFutureDay } from '../../flows/parseDay.js'
import { resolveContactAndRest } from '../../flows/people/resolveContact.js'
import { followUpWords } from '../../terminal/views/log.js'

/** Opens a follow-up: `dana reyes next tue budgets`. */
export async function addFollowUp(ctx: Context, words: string[]): Promise<CommandResult> {
  if (ctx.prompter === null && words.length < 2) throw missing(lacking(words))
  const { contact, rest } = await resolveContactAndRest(ctx, await ctx.store.read(), words)
  const { when, why } = splitWhen(rest, ctx.today)
  const dueOn = await parseDay(ctx, when ?? (await askWhen(ctx)))
  const moment = ctx.moment()
  const fields = { contactId: contact.id, dueOn, kind: 'follow-up' as const, why }
  const { book, followUp } = await ctx.store.change(moment, (before) => followUps.addFollowUp(before, fields, moment))
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    `Noted: ${followUpWords(data.followUp)} · ${fullDay(data.followUp.dueOn, theme.today)}`,
  ])
}

function lacking(words: string[]) {
  const day = { name: 'the day', flag: '<when>' }
  return words.length === 0 ? [{ name: 'the person', flag: '<contact>' }, day] : [day]
}

async function askWhen({ prompter, ...ctx }: Context): Promise<string> {
  if (prompter === null) throw missing(lacking(['']))
  return await prompter.input({
    message: 'When? (tomorrow, fri, 2w)',
    default: 'tomorrow',
    check: asValidator((text) => parseFutureDay(ctx, text)),
  })
}

/** The longest run of words that is a day, and the rest: why. A day that only free words tell is one argument. */
function splitWhen(words: string[], today: string): { when: string | undefined; why: string } {
  for (let length = Math.min(words.length, 4); length > 1; length--)
    if (readWhen(words.slice(0, length).join(' '), today, 'ahead') !== null)
      return { when: words.slice(0, length).join(' '), why: words.slice(length).join(' ') }
  return { when: words[0], why: words.slice(1).join(' ') }
}
