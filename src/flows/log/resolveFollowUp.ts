import { timeSuffix } from '../../book/dates/clock.js'
import { type Day, shortDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { contactById, openFollowUps, openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact, FollowUp } from '../../book/model/schema.js'
import { taskWords } from '../../book/model/taskWords.js'
import { findContacts, followUpById, looksLikeId } from '../../book/people/find.js'
import { namesInTask } from '../../book/touches/askedIntroductions.js'
import { requireOpen } from '../../book/touches/followUp.js'
import type { Context } from '../../context.js'
import type { Choice, Prompter } from '../../terminal/prompter.js'
import { withFullStop } from '../../text/withFullStop.js'
import { missing } from '../missing.js'
import { resolveContactAndRest } from '../people/resolveContact.js'

/** One or more follow-ups. */
export type SomeFollowUps = [FollowUp, ...FollowUp[]]

/**
 * The open follow-up that words start with, and the words after it. They start with the id of a follow-up, or with a
 * contact. When the contact has several, or there are no words, the user at the terminal chooses.
 * @throws RapportError `unknown-ref` when none is open, or several are and nobody can be asked; `unknown-contact`,
 * `ambiguous-contact`, `missing`.
 */
export async function resolveFollowUp(
  ctx: Context,
  book: Book,
  words: string[],
): Promise<{ followUp: FollowUp; rest: string[] }> {
  const { followUps, rest } = await resolveFollowUps(ctx, book, words, false)
  return { followUp: followUps[0], rest }
}

/**
 * Like `resolveFollowUp`, for one or more follow-ups: the user may choose all that are due for a contact, since one
 * message can be enough for them.
 */
export async function resolveFollowUps(
  ctx: Context,
  book: Book,
  words: string[],
  canTakeAllDue = true,
): Promise<{ followUps: SomeFollowUps; rest: string[] }> {
  const [ref, ...after] = words
  if (ref === undefined) return { followUps: [await chooseFromAll(ctx, book)], rest: [] }
  const byId = followUpById(book, ref)
  if (byId !== null) return { followUps: [requireOpen(byId)], rest: after }
  if (looksLikeId(ref) && findContacts(book, ref).length === 0)
    throw new RapportError('unknown-ref', `No follow-up has the id ${ref}.`, {
      hint: 'See what is open: rapport follow-up list.',
    })
  const { contact, rest } = await resolveContactAndRest(ctx, book, words)
  return { followUps: await chooseForContact(ctx, book, contact, canTakeAllDue), rest }
}

/** The open follow-ups for a contact, after a choice by the user when there are several. */
async function chooseForContact(
  ctx: Context,
  book: Book,
  contact: Contact,
  canTakeAllDue: boolean,
): Promise<SomeFollowUps> {
  const open = [...openFollowUpsFor(book, contact.id)]
  const [first, ...others] = open
  if (first === undefined) throw nothingOpenError(book, contact)
  if (others.length === 0) return [first]
  if (ctx.prompter !== null) return await chooseFollowUps(ctx, ctx.prompter, book, open, canTakeAllDue)
  const list = open
    .map((each) => `${each.id} (${describeFollowUp(book, each, ctx.today)}, ${each.dueOn}${timeSuffix(each.at)})`)
    .join('; ')
  throw new RapportError('unknown-ref', `${contact.name} has ${open.length} things open: ${list}.`, {
    hint: 'Name one by its id.',
  })
}

function nothingOpenError(book: Book, { id, name, keepInTouch }: Contact): RapportError {
  const asked = openFollowUps(book).find((each) => each.kind === 'awaited-introduction' && each.aboutId === id)
  const host = contactById(book, asked?.contactId)
  const hint =
    asked && host
      ? `You asked ${host.name} to introduce you. If it happened: rapport done ${asked.id}.`
      : keepInTouch
        ? `Keeping in touch starts anew with the next talk: rapport log "${name}".`
        : `Add something: rapport follow-up add "${name}" tomorrow.`
  return new RapportError('unknown-ref', withFullStop(`Nothing is open for ${name}`), { hint })
}

/** Lets the user choose from all open follow-ups. */
async function chooseFromAll(ctx: Context, book: Book): Promise<FollowUp> {
  if (ctx.prompter === null) throw missing([{ name: 'which follow-up', flag: '<ref>' }])
  const open = [...openFollowUps(book)]
  const [chosen] = open.length > 0 ? await chooseFollowUps(ctx, ctx.prompter, book, open, false) : []
  if (chosen !== undefined) return chosen
  throw new RapportError('unknown-ref', 'Nothing is open.', { hint: 'Add something: rapport follow-up add.' })
}

function chooseFollowUps(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  open: FollowUp[],
  canTakeAllDue: boolean,
): Promise<SomeFollowUps> {
  const nameOf = (each: FollowUp) => contactById(book, each.contactId)?.name
  const describe = (each: FollowUp) => describeFollowUp(book, each, ctx.today)
  const choices = open.map(
    (each): Choice<SomeFollowUps> => ({
      name: `${shortDay(each.dueOn, ctx.today)}${timeSuffix(each.at)}  ${[nameOf(each), describe(each)].filter(Boolean).join(': ')}`.replace(
        /\n/g,
        ' ',
      ),
      value: [each],
    }),
  )
  const due = open.filter((each) => each.dueOn <= ctx.today)
  const [first, ...others] = due
  if (canTakeAllDue && first !== undefined && others.length > 0)
    choices.unshift({ name: `all that is due: ${due.map(describe).join(', ')}`, value: [first, ...others] })
  return prompter.choose({ message: 'Which one?', choices })
}

/** A follow-up in a few words, with the contact it is about. */
function describeFollowUp(book: Book, followUp: FollowUp, today: Day): string {
  return taskWords({ ...followUp, ...namesInTask(book, followUp) }, today)
}
