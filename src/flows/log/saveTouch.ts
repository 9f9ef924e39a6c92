import type { BookUpdate } from '../../book/model/book.js'
import { getById } from '../../book/model/collection.js'
import { contactById, hasOpenFollowUp } from '../../book/model/lookup.js'
import type { Book } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import type { KnownReferrals } from '../../book/people/addReferrals.js'
import { findExactly } from '../../book/people/find.js'
import { logTouch } from '../../book/touches/log.js'
import type { LogResult, NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import { withFullStop } from '../../text/withFullStop.js'
import { contactRefs } from '../people/contactRef.js'
import { bowingOut } from './bowingOut.js'
import { printInputOnError } from './printInputOnError.js'
import { settlingCompanies } from './settlingCompanies.js'

/**
 * Logs a touch, after side questions to the user, and prints notices about it.
 * @returns the touch and all that changed with it, as `--json` shows it.
 */
export async function saveTouch(ctx: Context, book: Book, touch: NewTouch): Promise<LoggedJson> {
  const complete = await withSideQuestions(ctx, book, touch)
  const settle = await settlingCompanies(ctx, book, touch)
  const afterwards = await bowingOut(book)
  const moment = ctx.moment()
  const changed = await printInputOnError(ctx, complete, () =>
    ctx.store.change(moment, (before): BookUpdate & { logged: LogResult } => {
      const update = logTouch(settle(before, moment), withKnownContact(book, before, complete), moment)
      return afterwards(before, update, moment)
    }),
  )
  await printTouchNotices(ctx, changed.book, changed.logged)
  return loggedToJson(changed.book, changed.logged)
}

/** A touch after the side questions; unchanged when nobody can be asked. */
export async function withSideQuestions(ctx: Context, book: Book, touch: NewTouch): Promise<NewTouch> {
  if (ctx.prompter === null) return touch
  const { askSideQuestions } = await import('./sideQuestions.js')
  return await askSideQuestions(ctx, book, touch)
}

/** Prints notices about referrals that were in the book already: what was filled in, and what was left as it is. */
export async function printReferralNotices(
  ctx: Context,
  { unarchived, filled, companyConflicts }: KnownReferrals,
): Promise<void> {
  for (const { name, title, company } of filled)
    await ctx.printNotice(`${name} was in your book already; now with ${[title, company].filter(Boolean).join(', ')}.`)
  for (const { name } of unarchived) await ctx.printNotice(`${name} was put aside in your book, and is back.`)
  for (const { contact, namedCompany } of companyConflicts)
    await ctx.printNotice(`${contact.name} stays at ${contact.company} in your book; ${namedCompany} was not noted.`)
}

/** Prints notices about what a touch changed, other than the follow-ups that it opened, closed and moved. */
export async function printTouchNotices(ctx: Context, book: Book, logged: LogResult): Promise<void> {
  if (logged.stoppedKeepingInTouch)
    await ctx.printNotice(withFullStop(`You are no longer reminded to keep in touch with ${logged.contact.name}`))
  await printReferralNotices(ctx, logged)
  const contactRef = contactRefs(book)
  if (isNothingPlanned(book, logged))
    await ctx.printNotice(
      `Nothing is planned with ${logged.contact.name} now. To be reminded: rapport follow-up add ${contactRef(logged.contact.id)} fri`,
    )
  for (const id of logged.colleagues) {
    const { name } = getById(book.contacts, id)
    await ctx.printNotice(`You still try ${name} at the same company. To stop: rapport sequence stop ${contactRef(id)}`)
  }
}

/** Whether a contact replied, and no next contact with them is planned. */
function isNothingPlanned(book: Book, { interaction, contact }: LogResult): boolean {
  const isPlanned = contact.keepInTouch !== undefined || hasOpenFollowUp(book, contact.id)
  return interaction.outcome === 'replied' && !isPlanned
}

/** Uses a contact that another process has added since the book was read, instead of adding one of the same name. */
function withKnownContact(read: Book, now: Book, touch: NewTouch): NewTouch {
  if (!('add' in touch.contact)) return touch
  const { name } = touch.contact.add
  const added = findExactly(now, name).filter(({ id }) => contactById(read, id) === undefined)
  const [known, another] = added
  return known && another === undefined ? { ...touch, contact: { id: known.id } } : touch
}

/** A logged touch and all that changed with it, as `--json` shows it. */
export function loggedToJson(book: Book, logged: LogResult) {
  const names = contactNames(book)
  const followUps = (list: LogResult['opened']) => list.map((each) => followUpToJson(each, names))
  return {
    interaction: interactionToJson(logged.interaction, names),
    contact: contactToJson(logged.contact),
    created: logged.created.map(contactToJson),
    opened: followUps(logged.opened),
    closed: followUps(logged.closed),
    moved: followUps(logged.moved),
  }
}

export type LoggedJson = ReturnType<typeof loggedToJson>
