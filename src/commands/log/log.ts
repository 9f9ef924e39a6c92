import { openFollowUps } from '../../book/model/lookup.js'
import type { Book, Contact } from '../../book/model/schema.js'
import { contactNotFound, findExactly, nearestContacts, splitPerson } from '../../book/people/find.js'
import { logTouch } from '../../book/touches/log.js'
import type { NewTouch } from '../../book/touches/newTouch.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { askOutcome } from '../../flows/log/askOutcome.js'
import { type LoggedJson, saveTouch } from '../../flows/log/saveTouch.js'
import { missing } from '../../flows/missing.js'
import { chooseFromMatches, contactSearch, namedPersonOf, resolveContact } from '../../flows/people/resolveContact.js'
import type { Prompter } from '../../terminal/prompter.js'
import { loggedLines } from '../../terminal/views/log.js'
import { type LogOptions, touchFrom } from './options.js'

/** Logs one touch; alone on a terminal it asks: whom, how did it go, what to remember, when next. */
export async function log(ctx: Context, words: string[], options: LogOptions): Promise<CommandResult> {
  if ((options.activity ?? options.company) !== undefined)
    return (await import('./activity.js')).activity(ctx, words, options)
  const book = await ctx.store.read()
  const told = await touchFrom(ctx, book, options)
  for (const word of options.told ?? []) told.told = [...(told.told ?? []), (await resolveContact(ctx, book, word)).id]
  const { contact, rest } = await whom(ctx, book, words, options.new ?? false)
  let asked = {}
  if (words.length === 0 && ctx.prompter) {
    // What the flags say and cannot be kept is refused before anything is asked.
    logTouch(book, { on: ctx.today, ...told, contact }, ctx.moment())
    asked = await askOutcome(ctx, ctx.prompter, book, namedPersonOf(book, contact), { known: told })
  }
  const touch: Omit<NewTouch, 'contact'> = {
    on: ctx.today,
    summary: rest.join(' '),
    ...asked,
    ...told,
    keep: options.keep ?? false,
    noFollowUps: !options.followUps,
  }
  const logged = await saveTouch(ctx, book, { ...touch, contact })
  for (const id of touch.told ?? []) await tellUnheard(ctx, book, logged, id)
  return commandResult(logged, loggedLines)
}

/** Says where `--told` closed nothing. */
async function tellUnheard(ctx: Context, book: Book, { contact, closed }: LoggedJson, id: string): Promise<void> {
  const isAbout = ({ kind, aboutId }: { kind: string; aboutId?: string | null | undefined }) =>
    kind === 'tell-host' && aboutId === id
  if (closed.some(isAbout)) return
  const waits = openFollowUps(book).some((each) => each.contactId === contact.id && isAbout(each))
  const { name } = namedPersonOf(book, { id })
  await ctx.printNotice(
    waits ? `${contact.name} still waits to hear of ${name}.` : `${contact.name} was not waiting to hear of ${name}.`,
  )
}

type Whom = NewTouch['contact']

/** The person that the words begin with; with `--new`, or when the person at the terminal says so, somebody new. */
async function whom(
  ctx: Context,
  book: Book,
  words: string[],
  isNew: boolean,
): Promise<{ contact: Whom; rest: string[] }> {
  if (words.length === 0 && ctx.prompter) return { contact: await anyone(ctx, ctx.prompter, book), rest: [] }
  if (words.length === 0) throw missing([{ name: 'the person', flag: '<contact>' }])
  if (isNew) return await newPerson(ctx, book, words)
  const { person, hits, rest } = splitPerson(book, words)
  if (hits.length > 0) return { contact: { id: (await chooseFromMatches(ctx, book, person, hits)).id }, rest }
  if (ctx.prompter === null) throw contactNotFound(book, person, `For somebody new: rapport log "${person}" --new.`)
  return { contact: await meant(ctx.prompter, book, person), rest }
}

/** Whom a name that nobody bears may mean: somebody whose name is near, or somebody new. */
async function meant(prompter: Prompter, book: Book, name: string): Promise<Whom> {
  const near = nearestContacts(book, name).map((contact) => ({
    name: contact.name,
    value: { id: contact.id } as Whom,
  }))
  const somebodyNew = { name: `somebody new: ${name}`, value: { add: { name } } as Whom }
  const message = `Nobody in your book is called “${name}”. Whom do you mean?`
  return await prompter.choose({ message, choices: [...near, somebodyNew] })
}

/** With `--new` the first argument is the name; only an exact match is somebody who is there already. */
async function newPerson(ctx: Context, book: Book, words: string[]): Promise<{ contact: Whom; rest: string[] }> {
  const [name = '', ...rest] = words
  if (name.trim() === '') throw missing([{ name: 'the name', flag: '<contact>' }])
  const hits = findExactly(book, name)
  return {
    contact: hits.length > 0 ? { id: (await chooseFromMatches(ctx, book, name, hits)).id } : { add: { name } },
    rest,
  }
}

async function anyone(ctx: Context, prompter: Prompter, book: Book): Promise<Whom> {
  if (book.contacts.length === 0) return await newName(prompter, book, 'Whom did you talk with?')
  const people = await contactSearch(book, ctx.today)
  const somebodyNew = { name: 'somebody new', value: null }
  const find = (text: string): { name: string; value: Contact | null }[] => [...people(text), somebodyNew]
  const chosen = await prompter.search({ message: 'Whom did you talk with?', find })
  if (chosen !== null) return { id: chosen.id }
  return await newName(prompter, book, 'Name?')
}

/** Somebody by a name typed in full; whoever bears it in the book is meant. */
async function newName(prompter: Prompter, book: Book, message: string): Promise<Whom> {
  const check = (text: string) => {
    if (text.trim() === '') return 'A name, such as Dana Reyes.'
    return (
      findExactly(book, text).length < 2 ||
      `Several people are called ${text.trim()}: take one from the list. (Ctrl-C leaves.)`
    )
  }
  const name = await prompter.input({ message, check })
  const [known] = findExactly(book, name)
  return known === undefined ? { add: { name } } : { id: known.id }
}
