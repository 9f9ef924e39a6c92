import { RapportError } from '../../book/error.js'
import { practiceOf } from '../../book/stories/practice.js'
import type { CommandResult, Context } from '../../context.js'
import { commandResult } from '../../flows/commandResult.js'
import type { Prompter } from '../../terminal/prompter.js'
import { exerciseLines, type PracticedView, practicedLines, practiceLines } from '../../terminal/views/practice.js'
import type { Exercise } from './exercise.js'
import { exercisesFor, type PracticeOptions } from './exercises.js'

/**
 * Lets the user say aloud what they will need, one thing at a time, with a clock. Only the day and the seconds are
 * remembered, at once, so that whoever leaves keeps them.
 * @throws RapportError `usage` without a terminal, and where nothing fits; `cancelled`.
 */
export async function practice(ctx: Context, options: PracticeOptions): Promise<CommandResult> {
  const { prompter } = ctx
  if (prompter === null || ctx.writeRaw === null)
    throw new RapportError('usage', 'Practice is done aloud, so it needs a terminal, and you at it.', {
      hint: 'Run it there without --json and --no-input. What they may ask: rapport question list.',
    })
  if (Object.values(options).filter((each) => each !== undefined).length > 1)
    throw new RapportError('usage', 'One at a time: an interview, a story or a script.')
  const exercises = await exercisesFor(ctx, await ctx.store.read(), options)
  const done: PracticedView[] = []
  for (const [at, exercise] of exercises.entries()) {
    const place = { at: at + 1, of: exercises.length }
    if ((await takeTurns(ctx, prompter, exercise, place, done)) === 'enough') break
  }
  return commandResult({ practiced: done }, (data, theme) => practicedLines(data.practiced, theme))
}

/** How often a script is said before one is asked whether to go on: twice, so that it is easy on the telephone. */
const scriptRounds = 2

/** One thing to say, as often as the user likes. */
async function takeTurns(
  ctx: Context,
  prompter: Prompter,
  exercise: Exercise,
  place: { at: number; of: number },
  done: PracticedView[],
): Promise<'next' | 'enough'> {
  const { title, notes, lines, limit } = exercise
  await ctx.print(commandResult({ title, notes, ...place }, exerciseLines))
  const rounds = lines.length > 0 ? scriptRounds : 1
  let last = exercise.last
  for (let round = 1; ; round++) {
    const message =
      lines.length > 0
        ? '(Each line comes alone. Say it, then Enter. Enter starts.)'
        : '(Enter when you are ready to speak.)'
    if ((round === 1 || round > rounds) && !(await prompter.ready({ message }))) return 'enough'
    const seconds = await speakOnce(prompter, exercise)
    if (seconds === null) return 'enough'
    const practice = practiceOf(seconds, ctx)
    await exercise.save(practice)
    const view = { title, seconds: practice.seconds, limit, last }
    done.push(view)
    await ctx.print(commandResult(view, practiceLines))
    last = practice.seconds
    if (round < rounds) continue
    const choice = await prompter.choose<Next>({
      message: 'And now?',
      choices: choicesFor(place),
      onEscape: { value: 'enough' },
    })
    if (choice !== 'again') return choice
  }
}

type Next = 'again' | 'next' | 'enough'

function choicesFor({ at, of }: { at: number; of: number }): { name: string; value: Next }[] {
  const next = { name: 'next', value: 'next' as const }
  return [...(at < of ? [next] : []), { name: 'again', value: 'again' }, { name: 'enough', value: 'enough' }]
}

/** Lets the user speak, freely or line by line. @returns the seconds; null where the user left. */
async function speakOnce(prompter: Prompter, { lines, limit }: Exercise): Promise<number | null> {
  if (lines.length === 0) return await prompter.speak({ message: '', goesOn: false, limit })
  let before = 0
  for (const [at, line] of lines.entries()) {
    const isLast = at === lines.length - 1
    const message = `Line ${at + 1} of ${lines.length}\n  ${line}`
    const seconds = await prompter.speak({ message, goesOn: !isLast, limit, before })
    if (seconds === null) return null
    before = seconds
  }
  return before
}
