import { RapportError } from '../../book/error.js'
import { interviewsByTime, nextAhead } from '../../book/interviews/findInterviews.js'
import { type LikelyQuestion, likelyQuestions } from '../../book/interviews/likelyQuestions.js'
import type { BookUpdate } from '../../book/model/book.js'
import { type Channel, isWritten } from '../../book/model/channel.js'
import type { Book, Interview, Practice, Story } from '../../book/model/schema.js'
import { settingsOf } from '../../book/model/settings.js'
import { practiceScript, practiceStory, practicesOfScript, weakestStory } from '../../book/stories/practice.js'
import { practiceQuestion } from '../../book/stories/question.js'
import { shippedQuestion } from '../../book/stories/shippedQuestions.js'
import type { Context } from '../../context.js'
import { interviewToPrepare } from '../../flows/interview/interviewToPrepare.js'
import { readStory } from '../../flows/story/readStory.js'
import { resolveStory } from '../../flows/story/resolveStory.js'
import { splitSentences } from '../../scripts/coach/text/sentences.js'
import type { Exercise } from './exercise.js'

export interface PracticeOptions {
  interview?: string
  story?: string
  script?: string
}

/**
 * What there is to practice: what was named; else what may be asked in the next interview, else the weakest story, else
 * what is asked nearly everywhere.
 */
export async function exercisesFor(ctx: Context, book: Book, options: PracticeOptions): Promise<Exercise[]> {
  const { interview, story, script } = options
  if (script !== undefined) return [await scriptExercise(ctx, book, script)]
  if (story !== undefined) return [storyExercise(ctx, book, await resolveStory(ctx, book, [story]))]
  if (interview !== undefined) return questionExercises(ctx, book, await interviewToPrepare(ctx, book, [interview]))
  const next = nextAhead(interviewsByTime(book), ctx)
  if (next !== undefined) return questionExercises(ctx, book, next)
  const weakest = await weakestOf(book)
  return weakest === undefined ? questionExercises(ctx, book, nowhere) : [storyExercise(ctx, book, weakest)]
}

/** An interview of which nothing is known. */
const nowhere: Pick<Interview, 'company' | 'round' | 'interviewers'> = { company: '', interviewers: [] }

async function weakestOf(book: Book): Promise<Story | undefined> {
  const read = book.stories.map(async (story) => {
    const { findings } = await readStory(book, story)
    return { story, warnings: findings.filter(({ severity }) => severity === 'warning').length }
  })
  return weakestStory(await Promise.all(read))
}

/** Saves a change of the book that was practiced. */
const saver =
  (ctx: Context, change: (book: Book, practice: Practice, moment: ReturnType<Context['moment']>) => BookUpdate) =>
  async (practice: Practice): Promise<void> => {
    const moment = ctx.moment()
    await ctx.store.change(moment, (before) => change(before, practice, moment))
  }

const lastOf = (practiced: readonly Practice[]) => practiced.at(-1)?.seconds ?? null

function questionExercises(
  ctx: Context,
  book: Book,
  interview: Pick<Interview, 'company' | 'round' | 'interviewers'>,
): Exercise[] {
  return likelyQuestions(book, interview).map((each) => questionExercise(ctx, book, each))
}

function questionExercise(ctx: Context, book: Book, { id, text, answer, hurt, practiced }: LikelyQuestion): Exercise {
  const { weaknessSeconds, answerSeconds } = settingsOf(book)
  const note = id === null ? '' : (shippedQuestion(id)?.note ?? '')
  return {
    title: `${text}${hurt ? ' (hurt last time)' : ''}`,
    notes: answer === null ? [note].filter(Boolean) : answer.split('\n'),
    lines: [],
    limit: id === 'biggest-weakness' ? weaknessSeconds : answerSeconds,
    last: lastOf(practiced),
    // What only hurt once is no question of the user's own yet, so that there is nothing to remember it with.
    save:
      id === null
        ? async () => {}
        : saver(ctx, (before, practice, moment) => practiceQuestion(before, id, practice, moment)),
  }
}

function storyExercise(
  ctx: Context,
  book: Book,
  { id, title, situation, action, result, weakness, practiced }: Story,
): Exercise {
  const { weaknessSeconds, storySeconds } = settingsOf(book)
  const parts = weakness ? [situation, weakness.lesson, weakness.fixed, weakness.asked] : [situation, action, result]
  return {
    title,
    notes: parts.filter((each) => each.trim() !== '').flatMap((each) => each.split('\n')),
    lines: [],
    limit: weakness ? weaknessSeconds : storySeconds,
    last: lastOf(practiced),
    save: saver(ctx, (before, practice, moment) => practiceStory(before, id, practice, moment)),
  }
}

/** @throws RapportError `unknown-template`, `bad-template`; `usage` for a script that is only written. */
async function scriptExercise(ctx: Context, book: Book, id: string): Promise<Exercise> {
  const { source } = await ctx.scripts.load(id)
  const channel = source.channels.find((each) => !isWritten(each))
  if (channel === undefined)
    throw new RapportError('usage', `“${id}” is a script to write, so there's nothing to say aloud.`, {
      hint: 'Which ones are for a call: rapport template list.',
    })
  const { prepareScript } = await import('../../flows/script/prepare.js')
  const { script } = await prepareScript(ctx, book, { template: id, channel, withPlaceholders: true })
  return {
    title: id,
    notes: [],
    lines: splitSentences(script.text.split('\n')).map((words) => words.join(' ')),
    limit: secondsFor(book, channel),
    last: lastOf(practicesOfScript(book, id)),
    save: saver(ctx, (before, practice) => practiceScript(before, id, practice)),
  }
}

/** The setting for how long a script on a channel may be, in seconds. */
function secondsFor(book: Book, channel: Channel): number {
  const { phoneSeconds, voicemailSeconds } = settingsOf(book)
  return channel === 'voicemail' ? voicemailSeconds : phoneSeconds
}
