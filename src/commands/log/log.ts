import { RapportError } from '../../book/error.js'
import { openFollowUpsFor } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactNotFound, findExactly, nearestContacts, splitPerson } from '../../book/people/find.js'
import { logTouch } from '../../book/touches/log.js'
import type { NewTouch, TouchContact } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { type LoggedJson, saveTouch } from '../../flows/log/saveTouch.js'
import { understandOutcome } from '../../flows/log/understandOutcome.js'
import { missing } from '../../flows/missing.js'
import { chooseFromMatches, contactSearch, namedPersonOf } from '../../flows/people/resolveContact.js'
import type { Prompter } from '../../terminal/prompter.js'
import { loggedLines } from '../../terminal/views/log.js'
import { withFullStop } from '../../text/withFullStop.js'
import { type LogOptions, resolveIds, touchFromOptions } from './options.js'
import { resolveSecondPerson } from './secondPerson.js'

/**
 * Logs one touch. At a terminal, asks for the contact when none is named, and for the outcome, what to remember and the
 * next day when nothing but the contact is.
 * @throws RapportError `missing`, `usage`, `bad-date` and those of finding a contact.
 */
export async function log(ctx: Context, args: string[], options: LogOptions): Promise<CommandResult> {
  if ((options.activity ?? options.company) !== undefined)
    return (await import('./activity.js')).activity(ctx, args, options)
  const book = await ctx.store.read()
  refuseNobodyNamed(options)
  const fromOptions = await touchFromOptions(ctx, book, options)
  if (options.told) fromOptions.told = await resolveIds(ctx, book, options.told)
  const { contact, rest: words } = await resolveTouchContact(ctx, book, args, options.new ?? false)
  const { rest, others } = await resolveSecondPerson(ctx, book, 'id' in contact ? contact.id : null, words)
  if (others.length > 0) fromOptions.with = [...(fromOptions.with ?? []), ...others]
  let answers = {}
  if (ctx.prompter && (args.length === 0 || (rest.length === 0 && saysNothing(fromOptions, options)))) {
    // Check the options by logging to a copy of the book, before any question.
    logTouch(book, { on: ctx.today, ...fromOptions, contact }, ctx.moment())
    const { askOutcome } = await import('../../flows/log/askOutcome.js')
    answers = await askOutcome(ctx, ctx.prompter, book, namedPersonOf(book, contact), { known: fromOptions })
  }
  const typed: Omit<NewTouch, 'contact'> = {
    on: ctx.today,
    summary: rest.join(' '),
    ...answers,
    ...fromOptions,
    keep: options.keep ?? false,
    noFollowUps: !options.followUps,
  }
  const touch = await understandOutcome(typed, namedPersonOf(book, contact).name)
  const logged = await saveTouch(ctx, book, { ...touch, contact })
  for (const id of touch.told ?? []) await printIfNewsStaysOpen(ctx, book, logged, id)
  return commandResult(logged, loggedLines)
}

/** @throws RapportError `usage` for `--not-by-name` where nobody is named. */
function refuseNobodyNamed({ notByName, referred }: LogOptions): void {
  if (!notByName || referred !== undefined) return
  throw new RapportError('usage', '--not-by-name is about whom they named, and nobody is.', {
    hint: 'Say whom: --referred "Lee Park, Acme".',
  })
}

/** Whether a touch is known only by its contact, as in `rapport log dana`. */
function saysNothing(fromOptions: object, { keep, followUps }: LogOptions): boolean {
  return Object.keys(fromOptions).length === 0 && !keep && followUps
}

/** Prints a notice when `--told` has closed no follow-up. */
async function printIfNewsStaysOpen(
  ctx: Context,
  book: Book,
  { contact, closed }: LoggedJson,
  id: string,
): Promise<void> {
  const isAbout = ({ kind, aboutId }: { kind: string; aboutId?: string | null | undefined }) =>
    kind === 'tell-host' && aboutId === id
  if (closed.some(isAbout)) return
  const isOpen = openFollowUpsFor(book, contact.id).some(isAbout)
  const { name } = namedPersonOf(book, { id })
  await ctx.printNotice(
    withFullStop(`${contact.name} ${isOpen ? 'still waits' : 'was not waiting'} to hear of ${name}`),
  )
}

/**
 * The contact that words start with, and the words after it. It is a new one with `--new`, or when the user at the
 * terminal says so.
 * @throws RapportError `missing`, `unknown-contact`, `ambiguous-contact`.
 */
async function resolveTouchContact(
  ctx: Context,
  book: Book,
  words: string[],
  isNew: boolean,
): Promise<{ contact: TouchContact; rest: string[] }> {
  if (words.length === 0 && ctx.prompter) {
    await ctx.store.refuseLost()
    return { contact: await chooseOrAddContact(ctx, ctx.prompter, book), rest: [] }
  }
  if (words.length === 0) throw missing([{ name: 'the person', flag: '<contact>' }])
  if (isNew) return await resolveNewContact(ctx, book, words)
  const { person, hits, rest } = splitPerson(book, words)
  if (hits.length > 0) return { contact: { id: (await chooseFromMatches(ctx, book, person, hits)).id }, rest }
  if (ctx.prompter === null) throw contactNotFound(book, person, `For somebody new: rapport log "${person}" --new.`)
  return { contact: await chooseSimilarOrNew(ctx.prompter, book, person), rest }
}

/** Asks whether an unknown name means a contact with a similar name, or a new one. */
async function chooseSimilarOrNew(prompter: Prompter, book: Book, name: string): Promise<TouchContact> {
  const similar = nearestContacts(book, name).map((contact) => ({
    name: contact.name,
    value: { id: contact.id } as TouchContact,
  }))
  const somebodyNew = { name: `somebody new: ${name}`, value: { add: { name } } as TouchContact }
  const message = `Nobody in your book is called “${name}”. Whom do you mean?`
  return await prompter.choose({ message, choices: [...similar, somebodyNew] })
}

/** The contact for `--new`: the first argument is the name, and only an exact match is a contact of the book. */
async function resolveNewContact(
  ctx: Context,
  book: Book,
  words: string[],
): Promise<{ contact: TouchContact; rest: string[] }> {
  const [name = '', ...rest] = words
  if (name.trim() === '') throw missing([{ name: 'the name', flag: '<contact>' }])
  const hits = findExactly(book, name)
  return {
    contact:
      hits.length > 0 ? { id: (await chooseFromMatches(ctx, book, name, hits)).id } : { add: await personFrom(name) },
    rest,
  }
}

/** Lets the user choose from all contacts, or type the name of a new one. */
async function chooseOrAddContact(ctx: Context, prompter: Prompter, book: Book): Promise<TouchContact> {
  if (book.contacts.length === 0) return await askName(prompter, book, 'Whom did you talk with?')
  const people = await contactSearch(book, ctx.today)
  const somebodyNew = (typed: string): { name: string; value: Contact | { name: string } } => ({
    name: typed === '' ? 'somebody new' : `somebody new: ${typed}`,
    value: { name: typed },
  })
  const find = (text: string) => [...people(text), somebodyNew(text.trim())]
  const chosen = await prompter.search({ message: 'Whom did you talk with?', find })
  if ('id' in chosen) return { id: chosen.id }
  if (chosen.name === '') return await askName(prompter, book, 'Name?')
  return (await resolveNewContact(ctx, book, [chosen.name])).contact
}

/** Asks for a full name; the contact with exactly this name, or a new one. */
async function askName(prompter: Prompter, book: Book, message: string): Promise<TouchContact> {
  const check = (text: string) => {
    if (text.trim() === '') return 'A name, such as Dana Reyes.'
    return (
      findExactly(book, text).length < 2 ||
      `Several people are called ${text.trim()}: take one from the list. (Ctrl-C leaves.)`
    )
  }
  const name = await prompter.input({ message, check })
  const [known] = findExactly(book, name)
  return known === undefined ? { add: await personFrom(name) } : { id: known.id }
}

/** Somebody new from what the user wrote. Reading names takes long to load, so it is loaded for somebody new. */
async function personFrom(text: string) {
  return (await import('../../book/people/referral.js')).parsePerson(text)
}
