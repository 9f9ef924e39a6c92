import { later, plus } from '../../book/dates/day.js'
import type { DueTime } from '../../book/dates/dayAndTime.js'
import { kindLabels } from '../../book/model/labels.js'
import { hasOpenFollowUp } from '../../book/model/lookup.js'
import type { Book, Contact, FollowUp } from '../../book/model/schema.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { splitPerson } from '../../book/people/find.js'
import { addFollowUp, snoozeFollowUp } from '../../book/touches/followUp.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { resolveFollowUp } from '../../flows/log/resolveFollowUp.js'
import { parseFutureTime, printLocalTime } from '../../flows/parseDay.js'
import { followUpLine } from '../../terminal/views/log.js'

/**
 * Moves a follow-up to a later day or time, by default by three business days; without a time it keeps its own. For a contact with nothing open but a
 * keep-in-touch interval, adds a follow-up instead.
 * @throws RapportError `bad-date`, `unknown-ref`, `missing`.
 */
export async function snooze(ctx: Context, words: string[]): Promise<CommandResult> {
  const current = await ctx.store.read()
  const { hits, rest } = splitPerson(current, words)
  const keepInTouch = keepInTouchOnly(current, hits)
  const { book, followUp } = keepInTouch
    ? await addInstead(ctx, keepInTouch, await whenOrDefault(ctx, rest))
    : await snoozeOpen(ctx, await resolveFollowUp(ctx, current, words))
  return snoozedResult(book, followUp)
}

/** The answer of a command that put off a follow-up. */
export function snoozedResult(book: Book, followUp: FollowUp): CommandResult {
  return commandResult({ followUp: followUpToJson(followUp, contactNames(book)) }, (data, theme) => [
    `Moved: ${followUpLine(data.followUp, theme)}`,
  ])
}

/** The day that the words mean; without words, three business days after `dueOn` or today, whichever is later. */
async function whenOrDefault(ctx: Context, words: string[], dueOn = ctx.today): Promise<DueTime> {
  if (words.length === 0) return { day: plus(later(dueOn, ctx.today), { count: 3, unit: 'bd' }), at: null }
  const when = await parseFutureTime(ctx, words.join(' '))
  await printLocalTime(ctx, when)
  return when
}

async function snoozeOpen(ctx: Context, { followUp, rest }: { followUp: FollowUp; rest: string[] }) {
  const when = await whenOrDefault(ctx, rest, followUp.dueOn)
  const moment = ctx.moment()
  return await ctx.store.change(moment, (before) => snoozeFollowUp(before, followUp.id, when, moment))
}

/** The one matching contact, if it has a keep-in-touch interval and nothing open; else null. */
function keepInTouchOnly(book: Book, [contact, another]: Contact[]): Contact | null {
  if (contact === undefined || another !== undefined || contact.keepInTouch === undefined) return null
  return hasOpenFollowUp(book, contact.id) ? null : contact
}

/** Adds a follow-up, since a keep-in-touch day is computed and cannot be moved. */
function addInstead(ctx: Context, contact: Contact, { day: dueOn, at }: DueTime) {
  const moment = ctx.moment()
  const fields = { contactId: contact.id, dueOn, at, kind: 'follow-up' as const, why: kindLabels['keep-in-touch'] }
  return ctx.store.change(moment, (before) => addFollowUp(before, fields, moment))
}
