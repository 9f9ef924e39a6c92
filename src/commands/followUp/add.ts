import { fullDayAndTime } from '../../book/dates/dayAndTime.js'
import { parseWhenAndText } from '../../book/dates/parseWhenAndText.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import * as followUps from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { asValidator } from '../../flows/asValidator.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'
import { parseFutureTime, printLocalTime, refusePassedTime } from '../../flows/parseDay.js'
import { resolveContactAndRest } from '../../flows/people/resolveContact.js'
import { followUpText } from '../../terminal/views/log.js'

/**
 * Adds a follow-up from words such as `dana reyes next tue 10am budgets`. Without a day, asks for it.
 * @throws RapportError `missing`, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function addFollowUp(ctx: Context, words: string[]): Promise<CommandResult> {
  if (ctx.prompter === null && words.length < 2) throw missing(missingArguments(words))
  const { contact, rest } = await resolveContactAndRest(ctx, await ctx.store.read(), words)
  const { when, text } = await parseWhenAndText(rest.length > 0 ? rest : [await askWhen(ctx)], ctx)
  refusePassedTime(ctx, when)
  await printLocalTime(ctx, when)
  const moment = ctx.moment()
  const fields = { contactId: contact.id, dueOn: when.day, at: when.at, kind: 'follow-up' as const, why: text }
  const { book, followUp } = await ctx.store.change(moment, (before) => followUps.addFollowUp(before, fields, moment))
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    `Noted: ${followUpText(data.followUp, theme)} · ${fullDayAndTime({ day: data.followUp.dueOn, at: data.followUp.at }, theme.today)}`,
  ])
}

function missingArguments(words: string[]) {
  const day = { name: 'the day', flag: '<when>' }
  return words.length === 0 ? [{ name: 'the person', flag: '<contact>' }, day] : [day]
}

async function askWhen({ prompter, ...ctx }: Context): Promise<string> {
  if (prompter === null) throw missing(missingArguments(['']))
  return await prompter.input({
    message: 'When? (tomorrow, fri 10am, 2w)',
    default: 'tomorrow',
    check: asValidator((text) => parseFutureTime(ctx, text)),
  })
}
