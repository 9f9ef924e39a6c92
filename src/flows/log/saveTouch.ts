import type { BookUpdate } from '../../book/model/book.js'
import { getById } from '../../book/model/collection.js'
import type { Book } from '../../book/model/schema.js'
import { contactNames, contactToJson, followUpToJson, interactionToJson } from '../../book/model/toJson.js'
import { findExactly } from '../../book/people/find.js'
import { logTouch } from '../../book/touches/log.js'
import type { LogResult, NewTouch } from '../../book/touches/newTouch.js'
import type { Context } from '../../context.js'
import { contactRefs } from '../people/contactRef.js'
import { askSideQuestions } from './sideQuestions.js'

/** Logs a touch, with what the person wants along with it, and gives back what it led to, as `--json` shows it. */
export async function saveTouch(ctx: Context, book: Book, touch: NewTouch): Promise<LoggedJson> {
  const whole = await askSideQuestions(ctx, book, touch)
  const moment = ctx.moment()
  const changed = await keeping(ctx, whole, () =>
    ctx.store.change(moment, (before): BookUpdate & { logged: LogResult } =>
      logTouch(before, asThingsStand(before, whole), moment),
    ),
  )
  await tellBeside(ctx, changed.book, changed.logged)
  return loggedToJson(changed.book, changed.logged)
}

/** What became of those who were named and were known already. */
export async function tellOfNamed(
  ctx: Context,
  { unarchived, companyConflicts }: Pick<LogResult, 'unarchived' | 'companyConflicts'>,
): Promise<void> {
  for (const { name } of unarchived) await ctx.tell(`${name} was put aside in your book, and is back.`)
  for (const { contact, namedCompany } of companyConflicts)
    await ctx.tell(`${contact.name} stays at ${contact.company} in your book; ${namedCompany} was not noted.`)
}

/** What a touch did beside what is opened, closed and moved. */
export async function tellBeside(ctx: Context, book: Book, logged: LogResult): Promise<void> {
  if (logged.stoppedKeepingInTouch)
    await ctx.tell(`You are no longer reminded to keep in touch with ${logged.contact.name}.`)
  await tellOfNamed(ctx, logged)
  const contactRef = contactRefs(book)
  if (isLeftOpen(book, logged))
    await ctx.tell(
      `Nothing is planned with ${logged.contact.name} now. To be reminded: rapport follow-up add ${contactRef(logged.contact.id)} fri`,
    )
  for (const id of logged.colleagues) {
    const { name } = getById(book.contacts, id)
    await ctx.tell(`You still try ${name} at the same company. To stop: rapport sequence stop ${contactRef(id)}`)
  }
}

/** Whether they answered me, and nothing says when I will be in touch again. */
function isLeftOpen({ followUps }: Book, { interaction, contact }: LogResult): boolean {
  const isKept =
    contact.keepInTouch !== undefined ||
    followUps.some((each) => each.contactId === contact.id && each.status === 'open')
  return interaction.outcome === 'replied' && !isKept
}

/** Where a change fails after questions were answered, what was typed is shown, so that nobody has to remember it twice. */
export async function keeping<T>(ctx: Context, touch: NewTouch | null, change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    const names = touch?.referred?.map(({ name, company }) => (company ? `${name}, ${company}` : name)) ?? []
    const typed = [touch?.summary, touch?.gave, ...names].filter(Boolean).map((each) => `“${each}”`)
    if (ctx.prompter !== null && typed.length > 0) await ctx.tell(`Not kept, so here it is again: ${typed.join(', ')}`)
    throw error
  }
}

/** Somebody new who has come into the book in the meantime is not added twice. */
function asThingsStand(book: Book, touch: NewTouch): NewTouch {
  const known = 'add' in touch.contact ? findExactly(book, touch.contact.add.name)[0] : undefined
  return known ? { ...touch, contact: { id: known.id } } : touch
}

/** What a logged touch led to, as `--json` shows it. */
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
