import { shortDay } from '../book/day.js'
import { RapportError } from '../book/error.js'
import { findContacts, followUpById, looksLikeId } from '../book/find.js'
import { openFollowUps } from '../book/order.js'
import type { Book, Contact, FollowUp } from '../book/schema.js'
import { kindWords } from '../book/words.js'
import type { Context } from '../context.js'
import type { Prompter } from '../terminal/prompter.js'
import { missing } from './missing.js'
import { personAndRest } from './person.js'

/**
 * The open follow-up that the first words mean, and the words after it: a follow-up's id, or a person with just one
 * open; where several are open, or nothing was named, the person at the terminal chooses.
 * @throws RapportError `unknown-ref`, `unknown-contact`, `ambiguous-contact`, `missing`.
 */
export async function followUpAndRest(
  ctx: Context,
  book: Book,
  words: string[],
): Promise<{ followUp: FollowUp; rest: string[] }> {
  const [ref, ...after] = words
  if (ref === undefined) return { followUp: await chooseAny(ctx, book), rest: [] }
  const byId = followUpById(book, ref)
  if (byId !== null) return { followUp: stillOpen(byId), rest: after }
  if (looksLikeId(ref) && findContacts(book, ref).length === 0)
    throw new RapportError('unknown-ref', `No follow-up has the id ${ref}.`, {
      hint: 'See what is open: rapport follow-up list.',
    })
  const { contact, rest } = await personAndRest(ctx, book, words)
  return { followUp: await onlyOne(ctx, book, contact), rest }
}

async function onlyOne(ctx: Context, book: Book, contact: Contact): Promise<FollowUp> {
  const open = openFollowUps(book).filter((each) => each.contactId === contact.id)
  if (open[0] === undefined) throw nothingOpen(contact)
  if (open.length === 1) return open[0]
  if (ctx.prompter !== null) return await choose(ctx, ctx.prompter, book, open)
  const list = open.map((each) => `${each.id} (${whatFor(each)}, ${each.dueOn})`).join('; ')
  throw new RapportError('unknown-ref', `${contact.name} has ${open.length} things open: ${list}.`, {
    hint: 'Name one by its id.',
  })
}

function stillOpen(followUp: FollowUp): FollowUp {
  if (followUp.status === 'open') return followUp
  const how = followUp.status === 'done' ? 'done' : 'dropped'
  throw new RapportError('unknown-ref', `This is already ${how} (${followUp.id}, ${followUp.closedOn}).`, {
    hint: 'See what is open: rapport follow-up list.',
  })
}

function nothingOpen({ name, keepInTouch }: Contact): RapportError {
  const hint = keepInTouch
    ? `Keeping in touch starts anew with the next talk: rapport log "${name}".`
    : `Add something: rapport follow-up add "${name}" tomorrow.`
  return new RapportError('unknown-ref', `Nothing is open for ${name}.`, { hint })
}

async function chooseAny(ctx: Context, book: Book): Promise<FollowUp> {
  if (ctx.prompter === null) throw missing([{ name: 'which follow-up', flag: '<ref>' }])
  const open = openFollowUps(book)
  if (open.length > 0) return await choose(ctx, ctx.prompter, book, open)
  throw new RapportError('unknown-ref', 'Nothing is open.', { hint: 'Add something: rapport follow-up add.' })
}

function choose(ctx: Context, prompter: Prompter, book: Book, open: FollowUp[]): Promise<FollowUp> {
  const people = new Map(book.contacts.map((each) => [each.id, each.name]))
  const choices = open.map((value) => ({
    name: `${shortDay(value.dueOn, ctx.today)}  ${people.get(value.contactId)}: ${whatFor(value)}`.replace(/\n/g, ' '),
    value,
  }))
  return prompter.choose({ message: 'Which one?', choices })
}

const whatFor = ({ why, kind }: FollowUp) => why ?? kindWords[kind]
