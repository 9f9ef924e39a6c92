import { shortDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { kindLabels } from '../../book/model/labels.js'
import { openFollowUps, openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact, FollowUp } from '../../book/model/schema.js'
import { findContacts, followUpById, looksLikeId } from '../../book/people/find.js'
import { requireOpen } from '../../book/touches/followUp.js'
import type { Context } from '../../context.js'
import type { Choice, Prompter } from '../../terminal/prompter.js'
import { missing } from '../missing.js'
import { personAndRest } from '../people/findPerson.js'

/** Follow-ups that were chosen: one at least. */
export type FollowUps = [FollowUp, ...FollowUp[]]

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
  const { followUps, rest } = await followUpsAndRest(ctx, book, words, false)
  return { followUp: followUps[0], rest }
}

/** As `followUpAndRest`; where several are due for one person, they can be chosen together: one letter may settle all. */
export async function followUpsAndRest(
  ctx: Context,
  book: Book,
  words: string[],
  together = true,
): Promise<{ followUps: FollowUps; rest: string[] }> {
  const [ref, ...after] = words
  if (ref === undefined) return { followUps: [await chooseAny(ctx, book)], rest: [] }
  const byId = followUpById(book, ref)
  if (byId !== null) return { followUps: [requireOpen(byId)], rest: after }
  if (looksLikeId(ref) && findContacts(book, ref).length === 0)
    throw new RapportError('unknown-ref', `No follow-up has the id ${ref}.`, {
      hint: 'See what is open: rapport follow-up list.',
    })
  const { contact, rest } = await personAndRest(ctx, book, words)
  return { followUps: await theirs(ctx, book, contact, together), rest }
}

async function theirs(ctx: Context, book: Book, contact: Contact, together: boolean): Promise<FollowUps> {
  const open = [...openFollowUpsFor(book, contact.id)]
  const [first, ...others] = open
  if (first === undefined) throw nothingOpen(contact)
  if (others.length === 0) return [first]
  if (ctx.prompter !== null) return await choose(ctx, ctx.prompter, book, open, together)
  const list = open.map((each) => `${each.id} (${wordsOf(book, each)}, ${each.dueOn})`).join('; ')
  throw new RapportError('unknown-ref', `${contact.name} has ${open.length} things open: ${list}.`, {
    hint: 'Name one by its id.',
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
  const open = [...openFollowUps(book)]
  const [chosen] = open.length > 0 ? await choose(ctx, ctx.prompter, book, open, false) : []
  if (chosen !== undefined) return chosen
  throw new RapportError('unknown-ref', 'Nothing is open.', { hint: 'Add something: rapport follow-up add.' })
}

function choose(ctx: Context, prompter: Prompter, book: Book, open: FollowUp[], together: boolean): Promise<FollowUps> {
  const people = new Map(book.contacts.map((each) => [each.id, each.name]))
  const whatFor = (each: FollowUp) => wordsOf(book, each)
  const choices = open.map(
    (each): Choice<FollowUps> => ({
      name: `${shortDay(each.dueOn, ctx.today)}  ${people.get(each.contactId)}: ${whatFor(each)}`.replace(/\n/g, ' '),
      value: [each],
    }),
  )
  const due = open.filter((each) => each.dueOn <= ctx.today)
  const [first, ...others] = due
  if (together && first !== undefined && others.length > 0)
    choices.unshift({ name: `all that is due: ${due.map(whatFor).join(', ')}`, value: [first, ...others] })
  return prompter.choose({ message: 'Which one?', choices })
}

function wordsOf({ contacts }: Book, { why, kind, aboutId }: FollowUp): string {
  const about = contacts.find((each) => each.id === aboutId)
  return `${why ?? kindLabels[kind]}${about ? ` with ${about.name}` : ''}`
}
