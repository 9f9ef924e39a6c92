import { fullDay } from '../../book/dates/day.js'
import { periodWords } from '../../book/dates/when.js'
import { kindLabels } from '../../book/model/labels.js'
import { openFollowUps } from '../../book/model/lookup.js'
import type { Book, Step } from '../../book/model/schema.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import { allSequences, formatStep, removeSequence, setSequence, stepsOf } from '../../book/touches/sequence.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'

/** Every sequence: those that ship, and the user's own. */
export async function listSequences(ctx: Context): Promise<CommandResult> {
  const book = await ctx.store.read()
  const sequences = Object.entries(allSequences(book)).map(([name, steps]) => describe(book, name, steps))
  return commandResult({ sequences }, (data) => [
    ...data.sequences.flatMap(sequenceLines),
    'Start one with a message: rapport script <name> email --log --sequence 3b7',
  ])
}

/** One sequence, and what of it is open. */
export async function showSequence(ctx: Context, name: string): Promise<CommandResult> {
  const book = await ctx.store.read()
  const names = contactNames(book)
  const running = openFollowUps(book).filter((each) => each.sequence?.name === name)
  const data = {
    sequence: describe(book, name, stepsOf(book, name)),
    followUps: running.map((each) => followUpToJson(each, names)),
  }
  return commandResult(data, ({ sequence, followUps }) => [
    ...sequenceLines(sequence),
    ...followUps.map((each) => `  ${each.contactName} · ${kindLabels[each.kind]} · ${fullDay(each.dueOn, ctx.today)}`),
  ])
}

/** Keeps a sequence of the user's own. */
export async function set(ctx: Context, name: string, words: string[]): Promise<CommandResult> {
  if (words.length === 0) throw missing([{ name: 'the steps', flag: '<when:kind>, such as 3bd:nudge' }])
  const { book, steps } = await ctx.store.change(ctx.moment(), (before) => setSequence(before, name, words))
  return commandResult({ sequence: describe(book, name, steps) }, (data) => sequenceLines(data.sequence))
}

/** Forgets a sequence of the user's own. */
export async function remove(ctx: Context, name: string): Promise<CommandResult> {
  const before = await ctx.store.read()
  const removed = describe(before, name, stepsOf(before, name))
  await ctx.store.change(ctx.moment(), (book) => removeSequence(book, name))
  return commandResult({ removed, alsoRemoved: {} }, (data) => [
    `Removed: ${data.removed.name}. Where it has begun, it goes on.`,
  ])
}

function describe({ settings }: Book, name: string, steps: Step[]) {
  const source = settings.sequences && Object.hasOwn(settings.sequences, name) ? 'user' : 'shipped'
  return { name, steps: steps.map(formatStep), source, says: steps.map(stepWords) }
}

function stepWords({ after, kind }: Step): string {
  return `after ${periodWords(after)}: ${kindLabels[kind]}`
}

function sequenceLines({ name, says, source }: ReturnType<typeof describe>): string[] {
  return [`${name}${source === 'user' ? '  your own' : ''}`, ...says.map((each) => `  ${each}`)]
}
