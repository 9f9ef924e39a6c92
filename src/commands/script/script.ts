import type { Channel, Outcome } from '../../book/channel.js'

import { RapportError } from '../../book/error.js'
import type { Book } from '../../book/schema.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { comingDay } from '../../flows/days.js'
import { type Named, personFrom, personOrName } from '../../flows/person.js'
import { type PreparedScript, prepareScript } from '../../flows/script.js'
import { clean } from '../../terminal/clean.js'
import { scriptLines } from '../../terminal/views/script.js'
import { logScript, whomToLog } from './logScript.js'
import { readPlaces, sortWords } from './words.js'
import { writeOut } from './writeOut.js'

export interface ScriptOptions {
  to?: string
  via?: string
  about?: string
  channel?: Channel
  set?: string[]
  out?: string
  force?: boolean
  log?: boolean
  outcome?: Outcome
  followUp?: string
  followUps: boolean
  new?: boolean
}

/** Writes a script; with `--log` it is logged as well. */
export async function script(ctx: Context, words: string[], options: ScriptOptions): Promise<Answer> {
  const book = await ctx.store.read()
  const sorted = sortWords(words, ctx.scripts.has)
  const again = options.followUp === undefined ? undefined : await comingDay(ctx, options.followUp)
  const to = await whoIsMeant(ctx, book, options.to, sorted.person)
  const via = options.via === undefined ? null : await personOrName(ctx, book, options.via)
  const about = options.about === undefined ? null : await personFrom(ctx, book, options.about)
  const set = readPlaces(options.set ?? [])
  const channel = options.channel ?? sorted.channel
  const prepared = await prepareScript(ctx, book, { template: sorted.template, channel, to, via, about, set, again })
  await echo(ctx, prepared, [options.to ?? sorted.person, options.via])
  const contact = options.log ? whomToLog(book, prepared, options) : null
  if (options.out !== undefined) writeOut(options.out, fileText(prepared), options.force ?? false)
  if (contact === null)
    return answer(prepared, options.out === undefined ? scriptLines : () => [`Written to ${clean(options.out ?? '')}.`])
  return await logScript(ctx, book, prepared, contact, { ...options, again })
}

/** From words, somebody of the book; from `--to`, any name. */
async function whoIsMeant(ctx: Context, book: Book, to: string | undefined, words: string): Promise<Named | null> {
  if (to !== undefined && words !== '')
    throw new RapportError('usage', `Two people are named: “${words}” and, with --to, “${to}”.`, { hint: 'Name one.' })
  if (to !== undefined) return await personOrName(ctx, book, to)
  return words === '' ? null : await personFrom(ctx, book, words)
}

/** Says who was found where that is more than what was typed. */
async function echo(ctx: Context, { to, via }: PreparedScript, typed: (string | undefined)[]): Promise<void> {
  const found = [to, via].filter((each, index) => each?.id && typed[index] && each.name !== typed[index])
  for (const each of found) if (each) await ctx.tell(`From your book: ${each.name} (${each.id})`)
}

function fileText(prepared: PreparedScript): string {
  const { subject, text } = prepared
  return clean(subject === null ? text : `Subject: ${subject}\n\n${text}`)
}
