import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { interviewToHearOf } from '../../book/interviews/checkIn.js'
import { debriefInterview } from '../../book/interviews/debrief.js'
import { saysNo } from '../../book/interviews/saysNo.js'
import { getById } from '../../book/model/collection.js'
import { isAboutInterview, isPromise } from '../../book/model/followUpKind.js'
import type { Book, FollowUp } from '../../book/model/schema.js'
import { contactNames, type FollowUpJson, followUpToJson } from '../../book/model/toJson.js'
import { completeFollowUps, defaultChannel } from '../../book/touches/completeFollowUps.js'
import { businessDaysAfter } from '../../book/touches/delays.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { bowingOut } from '../../flows/log/bowingOut.js'
import { printInputOnError } from '../../flows/log/printInputOnError.js'
import { resolveFollowUps, type SomeFollowUps } from '../../flows/log/resolveFollowUp.js'
import { loggedToJson, printTouchNotices, withSideQuestions } from '../../flows/log/saveTouch.js'
import { settlingCompanies } from '../../flows/log/settlingCompanies.js'
import { understandOutcome } from '../../flows/log/understandOutcome.js'
import { closedLine, followUpLine, loggedLines } from '../../terminal/views/log.js'

/**
 * Completes one or more follow-ups. With a summary, or when the user at the terminal agrees, also logs a touch in the
 * same change, on the same day.
 * An introduction that was asked for is thereby made.
 * @throws RapportError `unknown-ref`, `missing`, `usage` and those of finding a contact.
 */
export async function done(ctx: Context, words: string[], options: { on?: string }): Promise<CommandResult> {
  const on = options.on === undefined ? ctx.today : await dayOf(ctx, options.on)
  const book = await ctx.store.read()
  const { followUps, rest } = await resolveFollowUps(ctx, book, words)
  const [first] = followUps
  const waiting = interviewToHearOf(book, first)
  if (waiting !== undefined && ctx.prompter !== null && rest.length === 0) {
    const { askWhetherHeard } = await import('./askWhetherHeard.js')
    return await askWhetherHeard(ctx, ctx.prompter, book, first, waiting)
  }
  if (first.kind === 'debrief' && first.interviewId !== undefined && rest.length === 0)
    return await heldWithoutNotes(ctx, first, first.interviewId)
  const said = await touchToLog(ctx, book, followUps, { on, summary: rest.join(' ') })
  const isNo = waiting !== undefined && (said?.outcome === 'declined' || saysNo(rest.join(' ')))
  const rejectedBy = isNo ? waiting : undefined
  // A no after an interview is an answer, and leaves nobody in peace: they are still to be thanked and kept in touch with.
  const touchFromUser = rejectedBy && said ? { ...said, summary: rest.join(' '), outcome: 'replied' as const } : said
  const touch = touchFromUser && (await withSideQuestions(ctx, book, touchFromUser))
  const settle = await settlingCompanies(ctx, book, touch ?? {})
  const withRejection = rejectedBy && (await import('../../flows/interview/withRejection.js')).withRejection
  const afterwards = await bowingOut(book)
  const moment = ctx.moment()
  const ids = followUps.map((each) => each.id)
  const closedOn = options.on === undefined ? (keptInTime(followUps, ctx.today) ?? on) : on
  const changed = await printInputOnError(ctx, touch, () =>
    ctx.store.change(moment, (before) => {
      const update = completeFollowUps(settle(before, moment), ids, touch, moment, closedOn)
      return afterwards(before, withRejection ? withRejection(update, rejectedBy.id, moment) : update, moment)
    }),
  )
  if (waiting !== undefined && rejectedBy === undefined)
    await ctx.printNotice(
      `To save what came of it: rapport interview outcome ${waiting.id} advanced, offer or rejected`,
    )
  if (rejectedBy !== undefined)
    await ctx.printNotice(`Saved: ${rejectedBy.company} said no. Keep the door open: rapport script after-rejection`)
  const names = contactNames(changed.book)
  const records = changed.closed.map((each) => followUpToJson(each, names))
  const [followUp] = records
  if (changed.logged === null)
    return withoutTouch({ closed: records, opened: changed.opened?.map((each) => followUpToJson(each, names)) })
  await printTouchNotices(ctx, changed.book, changed.logged)
  return commandResult({ followUp, ...loggedToJson(changed.book, changed.logged) }, loggedLines)
}

/**
 * The day on which somebody kept a promise to the user that is ticked off when Rapport first asks, on the business day
 * after their day: that very day. Null for anything else.
 */
function keptInTime([{ kind, promisedOn }, ...others]: SomeFollowUps, today: Day): Day | null {
  if (kind !== 'their-promise' || promisedOn === undefined || others.length > 0) return null
  return today > promisedOn && today <= businessDaysAfter(promisedOn, 1, promisedOn) ? promisedOn : null
}

/** What was ticked off, and the first contact with whoever was introduced. */
function withoutTouch({
  closed,
  opened,
}: {
  closed: FollowUpJson[]
  opened: FollowUpJson[] | undefined
}): CommandResult {
  const [followUp] = closed
  return {
    ...commandResult({ closed, opened: opened ?? [] }, (shown, theme) => [
      ...shown.closed.map((each) => closedLine(each, 'Done', theme)),
      ...shown.opened.map((each) => `Next: ${followUpLine(each, theme)}`),
    ]),
    data: { followUp, ...(opened && { opened }) },
  }
}

/** The day that a text means. Reading days takes long to load, so it is loaded when a day is named. */
async function dayOf(ctx: Context, text: string): Promise<Day> {
  return await (await import('../../flows/parseDay.js')).parsePastDay(ctx, text)
}

/** The touch to log with the follow-ups; null for none. @throws RapportError `usage`. */
async function touchToLog(
  ctx: Context,
  book: Book,
  followUps: SomeFollowUps,
  { on, summary }: { on: Day; summary: string },
): Promise<NewTouch | null> {
  const { contactId } = followUps[0]
  if (contactId === null) return null
  const contact = { id: contactId }
  const person = getById(book.contacts, contact.id)
  // The user completes these, so the introducer has heard the news; no need to ask.
  const told = followUps.flatMap(({ kind, aboutId }) => (kind === 'tell-host' && aboutId !== undefined ? aboutId : []))
  const kept = followUps.filter(isPromise).map(({ id }) => id)
  const tryOther = followUps.find(({ kind }) => kind === 'try-someone-else')
  if (tryOther !== undefined && summary !== '') throw otherPersonError(tryOther)
  if (summary !== '') {
    const touch = await understandOutcome<NewTouch>({ contact, told, kept, on, summary }, person.name)
    // Words for an outcome say how they were in touch as well: “left a voicemail” is no e-mail.
    return touch.outcome === undefined ? { ...touch, ...defaultChannel(book, followUps) } : touch
  }
  if (ctx.prompter === null || tryOther !== undefined || followUps.every(isAboutInterview)) return null
  const isTalk = !followUps.every((each) => isPromise(each) || each.kind === 'awaited-introduction')
  if (!(await ctx.prompter.confirm({ message: 'Log it as a talk as well?', default: isTalk }))) return null
  const { askOutcome } = await import('../../flows/log/askOutcome.js')
  return { contact, told, kept, on, ...(await askOutcome(ctx, ctx.prompter, book, person)) }
}

function otherPersonError({ id }: FollowUp): RapportError {
  return new RapportError('usage', 'This was to try somebody else, so what you noted belongs to them.', {
    hint: `Log it with them: rapport log <name> …; then tick this off: rapport done ${id}.`,
  })
}

/** Notes that an interview was held, without anything else: so there is still something to ask for its outcome. */
async function heldWithoutNotes(ctx: Context, { id }: FollowUp, interviewId: string): Promise<CommandResult> {
  const moment = ctx.moment()
  const { book, interview } = await ctx.store.change(moment, (before) =>
    debriefInterview(before, interviewId, { notes: [] }, moment),
  )
  await ctx.printNotice(`To note how it went: rapport interview debrief ${interview.id} --more`)
  const followUp = followUpToJson(getById(book.followUps, id), contactNames(book))
  return commandResult({ followUp }, (data, theme) => [closedLine(data.followUp, 'Done', theme)])
}
