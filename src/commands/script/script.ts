import { RapportError } from '../../book/error.js'
import type { Channel, Outcome } from '../../book/model/channel.js'
import { profileKeys, setProfile } from '../../book/model/profile.js'
import type { Book, Profile } from '../../book/model/schema.js'
import { findContacts, findExactly, nearest } from '../../book/people/find.js'
import { turnsAgain } from '../../book/touches/sequence.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { type PersonOrName, personFrom, personOrName } from '../../flows/people/findPerson.js'
import { dayFrom } from '../../flows/readDay.js'
import type { Delivery } from '../../flows/script/deliver.js'
import { type PreparedScript, prepareScript } from '../../flows/script/prepare.js'
import type { Slot } from '../../scripts/template.js'
import { cleanData } from '../../terminal/clean.js'
import { findingLines } from '../../terminal/views/coach.js'
import { scriptLines } from '../../terminal/views/script.js'
import { listed } from '../../text/listed.js'
import { readPlaces, sortWords } from './words.js'

export interface ScriptOptions extends Delivery {
  to?: string
  via?: string
  about?: string
  channel?: Channel
  set?: string[]
  outcome?: Outcome
  followUp?: string
  sequence?: string
  followUps: boolean
  new?: boolean
}

/** The options that are read whether or not the script is logged. */
type ReadWithoutLog = keyof Delivery | 'to' | 'via' | 'about' | 'channel' | 'set' | 'followUp'

/** Writes a script, shows it, and takes it where it was asked to go; with `--log` it is logged as well. */
export async function script(ctx: Context, words: string[], options: ScriptOptions): Promise<CommandResult> {
  refuseUnread(options)
  const { out, copy, open, eml, log } = options
  const ways = (out ?? copy ?? open ?? eml) ? await import('../../flows/script/deliver.js') : null
  ways?.refuseClash(ctx, options)
  const book = await ctx.store.read()
  const sorted = sortWords(words, ctx.scripts.has)
  const named = options.channel ?? sorted.channel
  const channel = ways ? await ways.channelFor(ctx, options, sorted.template, named) : named
  const followUp = options.followUp === undefined ? undefined : await dayFrom(ctx, options.followUp)
  const again = followUp ?? (options.sequence && turnsAgain(book, options.sequence, ctx.today))
  const to = await whoIsMeant(ctx, book, options, sorted.person)
  const via = options.via === undefined ? null : await personOrName(ctx, book, options.via)
  const about = options.about === undefined ? null : await personFrom(ctx, book, options.about)
  const set = readPlaces(options.set ?? [])
  const toLog = log ? { outcome: options.outcome } : null
  const request = { template: sorted.template, channel, to, via, about, set, again, toLog }
  const { script: prepared, asked, unseen, again: promised, aboutId, use } = await prepareScript(ctx, book, request)
  await echo(ctx, prepared, [options.to ?? sorted.person, options.via])
  const logging = log ? await import('../../flows/script/log.js') : null
  const contact = logging?.whomToLog(book, prepared, options) ?? null
  if (options.sequence !== undefined) await logging?.readySequence(ctx, book, contact, options)
  for (const note of unseen) await ctx.tell(`From your notes, so look it over before you send it: “${note}”`)
  const isDraftAlone = eml === '-'
  const isShown = !isDraftAlone && (log || out === undefined)
  await ctx.print(coached(prepared, isShown ? scriptLines : () => []))
  const shown = ways && isDraftAlone ? await ways.besideDraft(ctx) : ctx
  await ways?.deliver(shown, book, prepared, options)
  const logged =
    contact &&
    (await logging?.logScript(shown, book, prepared, contact, { ...options, again: followUp, promised, aboutId, use }))
  if (out !== undefined) await ways?.writeText(shown, prepared, out, options.force)
  await offerToKeep(ctx, prepared, asked)
  return logged ?? { ...commandResult(prepared, () => []), data: prepared }
}

/** A script, with what the coach finds beside it. */
function coached(prepared: PreparedScript, lines: (script: PreparedScript) => string[]): CommandResult {
  const { findings } = cleanData(prepared)
  return {
    ...commandResult(prepared, lines),
    stderrLines: (theme) => (findings.length > 0 ? ['', ...findingLines(findings, theme)] : []),
  }
}

/** Options that only `--log` reads would be passed over in silence. */
function refuseUnread({ log, outcome, sequence, followUps, new: isNew }: ScriptOptions): void {
  const flags = {
    outcome: outcome && '--outcome',
    new: isNew && '--new',
    sequence: sequence && '--sequence',
    followUps: !followUps && '--no-follow-ups',
  } satisfies Record<Exclude<keyof ScriptOptions, ReadWithoutLog>, string | false | undefined>
  const unread = Object.values(flags).find((flag) => flag)
  if (!log && unread)
    throw new RapportError('usage', `${unread} says how to log the script, but --log is not there.`, {
      hint: `Add --log, or leave ${unread} out.`,
    })
}

/** From words, somebody of the book; from `--to`, any name; with `--new`, only an exact one is somebody known. */
async function whoIsMeant(
  ctx: Context,
  book: Book,
  options: ScriptOptions,
  words: string,
): Promise<PersonOrName | null> {
  const { to, new: isNew } = options
  if (to !== undefined && words !== '')
    throw new RapportError('usage', `Two people are named: “${words}” and, with --to, “${to}”.`, { hint: 'Name one.' })
  if (to !== undefined && isNew && findExactly(book, to).length === 0) return { id: null, name: to.trim() }
  if (to !== undefined) return await personOrName(ctx, book, to)
  if (words === '') return null
  if (isNew && findExactly(book, words).length === 0) {
    await refuseMisspelt(ctx, words)
    return { id: null, name: words }
  }
  if (findContacts(book, words).length === 0 && nearest(book, words).length === 0) await refuseMisspelt(ctx, words)
  return await personFrom(ctx, book, words)
}

/** A word that nobody is called may be a script's name, misspelt. @throws RapportError `unknown-template`. */
async function refuseMisspelt({ scripts }: Context, words: string): Promise<void> {
  const { didYouMean } = await import('../../scripts/library/didYouMean.js')
  const hint = words
    .split(' ')
    .map((word) => didYouMean(word, scripts.ids()))
    .find((each) => each !== '')
  if (hint !== undefined)
    throw new RapportError('unknown-template', `No script and nobody in your book is called “${words}”.`, {
      hint: hint.trim(),
    })
}

/** What the profile did not know and the person has just said can be kept for the next script. */
async function offerToKeep(ctx: Context, { slots }: PreparedScript, asked: Slot[]): Promise<void> {
  const fields: Partial<Profile> = {}
  for (const { name, from } of asked) {
    // What is asked of the other person first is theirs, such as an industry.
    const key = profileKeys.find((each) => from[0] === `profile.${each}`)
    if (key !== undefined && slots[name]) fields[key] = slots[name]
  }
  const keys = Object.keys(fields)
  if (ctx.prompter === null || keys.length === 0) return
  const message = `Keep your ${listed(keys, 'and')} for the next script?`
  if (await ctx.prompter.confirm({ message, default: true }))
    await ctx.store.change(ctx.moment(), (book) => setProfile(book, fields))
}

/** Says who was found where that is not what was typed. */
async function echo(ctx: Context, { to, via }: PreparedScript, typed: (string | undefined)[]): Promise<void> {
  for (const [index, person] of [to, via].entries()) {
    if (!person || !typed[index]) continue
    if (person.id === null) await ctx.tell(`Not in your book: ${person.name}. The name is used as you wrote it.`)
    else if (person.name !== typed[index]) await ctx.tell(`From your book: ${person.name} (${person.id})`)
  }
}
