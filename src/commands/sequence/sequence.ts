import { fullDay } from '../../book/day.js'
import { openFollowUps } from '../../book/order.js'
import { followUpRecord, namesOf } from '../../book/record.js'
import type { Book, Step } from '../../book/schema.js'
import { removeSequence, sequencesOf, setSequence, stepsOf, stepText } from '../../book/sequence.js'
import { periodWords } from '../../book/when.js'
import { kindWords } from '../../book/words.js'
import type { Answer, Context } from '../../context.js'
import { answer } from '../../flows/answer.js'
import { missing } from '../../flows/missing.js'

/** Every sequence: those that ship, and the user's own. */
export async function listSequences(ctx: Context): Promise<Answer> {
  const book = await ctx.store.read()
  const sequences = Object.entries(sequencesOf(book)).map(([name, steps]) => describe(book, name, steps))
  return answer({ sequences }, (data) => [
    ...data.sequences.flatMap(sequenceLines),
    'Start one with a message: rapport script <name> email --log --sequence 3b7',
  ])
}

/** One sequence, and what of it is open. */
export async function showSequence(ctx: Context, name: string): Promise<Answer> {
  const book = await ctx.store.read()
  const names = namesOf(book)
  const running = openFollowUps(book).filter((each) => each.sequence?.name === name)
  const data = {
    sequence: describe(book, name, stepsOf(book, name)),
    followUps: running.map((each) => followUpRecord(each, names)),
  }
  return answer(data, ({ sequence, followUps }) => [
    ...sequenceLines(sequence),
    ...followUps.map((each) => `  ${each.contactName} · ${kindWords[each.kind]} · ${fullDay(each.dueOn, ctx.today)}`),
  ])
}

/** Keeps a sequence of the user's own. */
export async function set(ctx: Context, name: string, words: string[]): Promise<Answer> {
  if (words.length === 0) throw missing([{ name: 'the steps', flag: '<when:kind>, such as 3bd:nudge' }])
  const { book, steps } = await ctx.store.change(ctx.moment(), (before) => setSequence(before, name, words))
  return answer({ sequence: describe(book, name, steps) }, (data) => sequenceLines(data.sequence))
}

/** Forgets a sequence of the user's own. */
export async function remove(ctx: Context, name: string): Promise<Answer> {
  const before = await ctx.store.read()
  const removed = describe(before, name, stepsOf(before, name))
  await ctx.store.change(ctx.moment(), (book) => removeSequence(book, name))
  return answer({ removed, alsoRemoved: {} }, (data) => [
    `Removed: ${data.removed.name}. Where it has begun, it goes on.`,
  ])
}

function describe({ settings }: Book, name: string, steps: Step[]) {
  const source = settings.sequences && Object.hasOwn(settings.sequences, name) ? 'user' : 'shipped'
  return { name, steps: steps.map(stepText), source, says: steps.map(stepWords) }
}

function stepWords({ after, kind }: Step): string {
  return `after ${periodWords(after)}: ${kindWords[kind]}`
}

function sequenceLines({ name, says, source }: ReturnType<typeof describe>): string[] {
  return [`${name}${source === 'user' ? '  your own' : ''}`, ...says.map((each) => `  ${each}`)]
}
