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
import { followUpText } from '../../terminal/views/log.js'

/**
 * Adds a follow-up from words such as `dana reyes next tue budgets`. Without a day, asks for it.
 * @throws RapportError `missing`, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function addFollowUp(ctx: Context, words: string[]): Promise<CommandResult> {
  if (ctx.prompter === null && words.length < 2) throw missing(missingArguments(words))
  const { contact, rest } = await resolveContactAndRest(ctx, await ctx.store.read(), words)
  const { when, why } = splitWhen(rest, ctx.today)
  const dueOn = await parseDay(ctx, when ?? (await askWhen(ctx)))
  const moment = ctx.moment()
  const fields = { contactId: contact.id, dueOn, kind: 'follow-up' as const, why }
  const { book, followUp } = await ctx.store.change(moment, (before) => followUps.addFollowUp(before, fields, moment))
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    `Noted: ${followUpText(data.followUp)} · ${fullDay(data.followUp.dueOn, theme.today)}`,
  ])
}

function missingArguments(words: string[]) {
  const day = { name: 'the day', flag: '<when>' }
  return words.length === 0 ? [{ name: 'the person', flag: '<contact>' }, day] : [day]
}

async function askWhen({ prompter, ...ctx }: Context): Promise<string> {
  if (prompter === null) throw missing(missingArguments(['']))
  return await prompter.input({
    message: 'When? (tomorrow, fri, 2w)',
    default: 'tomorrow',
    check: asValidator((text) => parseFutureDay(ctx, text)),
  })
}

/**
 * Splits words into a day and a reason. The day is the longest run of first words that has a meaning as a day, else the
 * first word; days in free words must be one quoted argument.
 */
function splitWhen(words: string[], today: string): { when: string | undefined; why: string } {
  for (let length = Math.min(words.length, 4); length > 1; length--)
    if (readWhen(words.slice(0, length).join(' '), today, 'ahead') !== null)
      return { when: words.slice(0, length).join(' '), why: words.slice(length).join(' ') }
  return { when: words[0], why: words.slice(1).join(' ') }
}
