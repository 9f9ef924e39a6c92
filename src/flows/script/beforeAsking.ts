import { helpedOften, helpedWords } from '../../book/agenda/helpedOften.js'
import { fullDay, shortDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { shortName } from '../../book/identity/greetingName.js'
import { getById } from '../../book/model/collection.js'
import type { Book } from '../../book/model/schema.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import { findExactly } from '../../book/people/find.js'
import { refusedIntroduction } from '../../book/touches/askedIntroductions.js'
import type { Context } from '../../context.js'
import type { TemplateSource } from '../../scripts/template.js'
import { contactRefs } from '../people/contactRef.js'
import type { ContactOrName } from '../people/resolveContact.js'
import type { PreparedScript } from './preparedScript.js'
import { asksForIntroduction } from './subject.js'

/** A script that is about to be written, and for whom. */
export interface ScriptToWrite {
  to: ContactOrName | null
  about: ContactOrName | null
  use: UsedScript
  source: TemplateSource
}

/**
 * Says what speaks against writing to somebody: nobody may know the good news yet. And against asking them, before the script for it is written: they have said no to this introduction
 * before, or have helped often and had nothing back.
 * @throws RapportError `usage` for an introduction to themselves; `cancelled` when the user would rather not ask.
 */
export async function checkBeforeAsking(ctx: Context, book: Book, script: ScriptToWrite): Promise<void> {
  const { to, about, use } = script
  const toId = to?.id ?? null
  if (use.fulfills === 'tell-landed') await printNotPublicYet(ctx, book)
  if (to === null || toId === null) return
  if (asksFavor(script)) await printGiveFirst(ctx, book, toId, shortName(to))
  if (!asksForIntroduction(use) || !about?.id) return
  if (about.id === toId)
    throw new RapportError('usage', `This would ask ${to.name} for an introduction to themselves.`, {
      hint: 'Say whom you would like to meet: --about <contact>.',
    })
  await confirmDespiteNo(ctx, book, to, { id: about.id, name: about.name })
}

/** A contact of the book. */
interface Known {
  id: string
  name: string
}

/**
 * Asks whether to go on where a contact has said no to an introduction; without a terminal only says so.
 * @throws RapportError `cancelled`.
 */
async function confirmDespiteNo(ctx: Context, book: Book, to: ContactOrName, about: Known): Promise<void> {
  const refused = refusedIntroduction(book, to.id ?? '', about.id)
  if (refused === undefined) return
  const on = refused.closedOn === undefined ? '' : ` on ${shortDay(refused.closedOn, ctx.today)}`
  await ctx.printNotice(
    `${to.name} said no${on} when you asked for an introduction to ${about.name}. Perhaps somebody else knows them.`,
  )
  if (ctx.prompter && !(await ctx.prompter.confirm({ message: 'Ask again all the same?', default: false })))
    throw new RapportError('cancelled', 'Stopped. Nothing was written.')
}

/**
 * The same check of a no, once the user has typed whom they would like to meet.
 * @throws RapportError `cancelled`.
 */
export async function checkTypedSubject(
  ctx: Context,
  book: Book,
  { script, use, aboutId }: PreparedScript,
): Promise<void> {
  const { to, slots } = script
  if (to?.id == null || aboutId !== null || !asksForIntroduction(use) || !slots.about) return
  const [about, another] = findExactly(book, slots.about)
  if (about !== undefined && another === undefined)
    await confirmDespiteNo(ctx, book, getById(book.contacts, to.id), about)
}

/** Says that people cannot know of the new job yet, where that is so. */
async function printNotPublicYet(ctx: Context, { landed }: Book): Promise<void> {
  const publicOn = landed?.publicOn ?? landed?.startOn
  if (landed === null || (publicOn !== undefined && publicOn <= ctx.today)) return
  await ctx.printNotice(
    publicOn === undefined
      ? `You haven't said when people can know about ${landed.company}. Hold this until they can: rapport landed --public "jan 4"`
      : `People can know about ${landed.company} from ${fullDay(publicOn, ctx.today)}. Hold this until then.`,
  )
}

/** Whether a script asks its reader for something, and brings nothing along. */
function asksFavor({ use, source }: ScriptToWrite): boolean {
  const isPlain = use.fulfills === null || use.fulfills === 'nudge'
  return use.expectsAnswer && isPlain && !source.slots.some(({ name }) => name === 'gift')
}

async function printGiveFirst(ctx: Context, book: Book, id: string, name: string): Promise<void> {
  const times = helpedOften(book, id)
  if (times === null) return
  const person = contactRefs(book)(id)
  await ctx.printNotice(
    `${name} has helped ${helpedWords(times)}. Before asking again, tell them how it went, or send something useful: rapport script give ${person}`,
  )
}
