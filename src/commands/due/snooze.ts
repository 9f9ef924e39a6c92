import { type Day, later, plus } from '../../book/dates/day.js'
import { kindLabels } from '../../book/model/labels.js'
import { openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact, FollowUp } from '../../book/model/schema.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { splitPerson } from '../../book/people/find.js'
import { addFollowUp, snoozeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveFollowUp } from '../../flows/log/resolveFollowUp.js'
import { parseFutureDay } from '../../flows/parseDay.js'
import { followUpLine } from '../../terminal/views/log.js'

/** Puts something off, by three business days unless a day is named. */
export async function snooze(ctx: Context, words: string[]): Promise<CommandResult> {
  const present = await ctx.store.read()
  const { hits, rest } = splitPerson(present, words)
  const keeping = keptInTouch(present, hits)
  const { book, followUp } = keeping
    ? await takeItsPlace(ctx, keeping, await dayOrUsual(ctx, rest))
    : await putOff(ctx, await resolveFollowUp(ctx, present, words))
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    `Moved: ${followUpLine(data.followUp, theme)}`,
  ])
}

/** The day that was named, or three business days from today; from its own day, where that is still to come. */
async function dayOrUsual(ctx: Context, words: string[], dueOn = ctx.today): Promise<Day> {
  if (words.length > 0) return await parseFutureDay(ctx, words.join(' '))
  return plus(later(dueOn, ctx.today), { count: 3, unit: 'bd' })
}

async function putOff(ctx: Context, { followUp, rest }: { followUp: FollowUp; rest: string[] }) {
  const dueOn = await dayOrUsual(ctx, rest, followUp.dueOn)
  const moment = ctx.moment()
  return await ctx.store.change(moment, (before) => snoozeFollowUp(before, followUp.id, dueOn, moment))
}

/** Somebody with nothing open, to be kept in touch with: that day is computed, so a follow-up takes its place. */
function keptInTouch(book: Book, [contact, another]: Contact[]): Contact | null {
  if (contact === undefined || another !== undefined || contact.keepInTouch === undefined) return null
  return openFollowUpsFor(book, contact.id).length > 0 ? null : contact
}

function takeItsPlace(ctx: Context, contact: Contact, dueOn: Day) {
  const moment = ctx.moment()
  const fields = { contactId: contact.id, dueOn, kind: 'follow-up' as const, why: kindLabels['keep-in-touch'] }
  return ctx.store.change(moment, (before) => addFollowUp(before, fields, moment))
}
