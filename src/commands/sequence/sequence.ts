import { fullDayAndTime } from '../../book/dates/dayAndTime.js'
import { periodWords } from '../../book/dates/period.js'
import { kindLabels } from '../../book/model/labels.js'
import type { Book, Step } from '../../book/model/schema.js'
import { contactNames, followUpToJson } from '../../book/model/toJson.js'
import {
  allSequences,
  formatStep,
  openStepsOf,
  removeSequence,
  setSequence,
  stepsOf,
} from '../../book/touches/sequence.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import { missing } from '../../flows/missing.js'

/** Lists all sequences: the shipped ones, and the user's own. */
export async function listSequences(ctx: Context): Promise<CommandResult> {
  const book = await ctx.store.read()
  const sequences = Object.entries(allSequences(book)).map(([name, steps]) => describeSequence(book, name, steps))
  return commandResult({ sequences }, (data) => [
    ...data.sequences.flatMap(sequenceLines),
    'Start one with a message: rapport script <name> email --log --sequence 3b7',
  ])
}

/** Shows one sequence and its open follow-ups. @throws RapportError `usage` for an unknown one. */
export async function showSequence(ctx: Context, name: string): Promise<CommandResult> {
  const book = await ctx.store.read()
  const names = contactNames(book)
  const running = openStepsOf(book, name)
  const data = {
    sequence: describeSequence(book, name, stepsOf(book, name)),
    followUps: running.map((each) => followUpToJson(each, names)),
  }
  return commandResult(data, ({ sequence, followUps }) => [
    ...sequenceLines(sequence),
    ...followUps.map(
      (each) =>
        `  ${each.contactName} · ${kindLabels[each.kind]} · ${fullDayAndTime({ day: each.dueOn, at: each.at }, ctx.today)}`,
    ),
  ])
}

/** Saves a sequence of the user's own. @throws RapportError `missing`, `usage`. */
export async function set(ctx: Context, name: string, words: string[]): Promise<CommandResult> {
  if (words.length === 0) throw missing([{ name: 'the steps', flag: '<when:kind>, such as 3bd:nudge' }])
  const { book, steps } = await ctx.store.change(ctx.moment(), (before) => setSequence(before, name, words))
  return commandResult({ sequence: describeSequence(book, name, steps) }, (data) => sequenceLines(data.sequence))
}

/** Removes a sequence of the user's own; its open follow-ups stay. @throws RapportError `usage`. */
export async function remove(ctx: Context, name: string): Promise<CommandResult> {
  const before = await ctx.store.read()
  const removed = describeSequence(before, name, stepsOf(before, name))
  await ctx.store.change(ctx.moment(), (book) => removeSequence(book, name))
  return commandResult({ removed, alsoRemoved: {} }, (data) => [
    `Removed: ${data.removed.name}. Where it has begun, it goes on.`,
  ])
}

function describeSequence({ settings }: Book, name: string, steps: Step[]) {
  const source = settings.sequences && Object.hasOwn(settings.sequences, name) ? 'user' : 'shipped'
  return { name, steps: steps.map(formatStep), source, says: steps.map(describeStep) }
}

function describeStep({ after, kind }: Step): string {
  return `after ${periodWords(after)}: ${kindLabels[kind]}`
}

function sequenceLines({ name, says, source }: ReturnType<typeof describeSequence>): string[] {
  return [`${name}${source === 'user' ? '  your own' : ''}`, ...says.map((each) => `  ${each}`)]
}
