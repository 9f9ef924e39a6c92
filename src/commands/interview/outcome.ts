import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { findInterviews } from '../../book/interviews/findInterviews.js'
import { type InterviewOutcome, interviewOutcomes } from '../../book/model/interviewWords.js'
import type { Book } from '../../book/model/schema.js'
import type { NewOutcome } from '../../book/outcomes/outcome.js'
import type { CommandResult, Context } from '../../context.js'
import { askAboutOutcome, askOutcome } from '../../flows/interview/askOutcome.js'
import { interviewToSettle } from '../../flows/interview/interviewToSettle.js'
import { saveOutcome } from '../../flows/interview/saveOutcome.js'
import { missing } from '../../flows/missing.js'
import { parseDayWithinYear } from '../../flows/parseDay.js'
import { listed } from '../../text/listed.js'

/** The options of `interview outcome`. */
export interface OutcomeOptions {
  answerBy?: string
  terms?: string
  note?: string
  role?: string
  start?: string
  public?: string
  cleared?: boolean
}

/**
 * Notes what came of an interview: the last word says it, those before it which interview, by default the last one that
 * nothing has come of yet. At a terminal, what is not said is asked.
 * @throws RapportError `usage`, `missing`, `bad-date`, `cancelled`.
 * @example await outcome(ctx, ['kern', 'offer'], { answerBy: 'dec 18', terms: '$120,000, four weeks off' })
 */
export async function outcome(ctx: Context, given: string[], options: OutcomeOptions): Promise<CommandResult> {
  const { prompter } = ctx
  const words = given.flatMap((each) => each.split(/\s+/)).filter(Boolean)
  const last = words.at(-1)?.toLowerCase()
  const named = interviewOutcomes.find((each) => each === last) ?? null
  const book = await ctx.store.read()
  if (named === null) refuseOtherWord(book, words)
  const interview = await interviewToSettle(ctx, book, named === null ? words : words.slice(0, -1), named)
  const chosen = named ?? (prompter && (await askOutcome(prompter, interview)))
  if (chosen === null) throw missingOutcome(words)
  const said = await outcomeFrom(ctx, chosen, options)
  const isSilent = Object.values(options).every((value) => value === undefined)
  const isAsked = prompter !== null && isSilent
  return await saveOutcome(
    ctx,
    book.landed,
    interview,
    isAsked ? await askAboutOutcome(ctx, prompter, book, interview, said) : said,
  )
}

function missingOutcome(words: string[]): RapportError {
  const flag = interviewOutcomes.join(', ')
  const hint = `The outcome comes last, as in: rapport interview outcome ${words.join(' ') || 'acme'} advanced.`
  return missing([{ name: 'the outcome', flag }], hint)
}

/** @throws RapportError `usage` where words are neither an interview nor end with an outcome. */
function refuseOtherWord(book: Book, words: string[]): void {
  const text = words.join(' ')
  if (text === '' || book.interviews.length === 0 || findInterviews(book, text).length > 0) return
  throw new RapportError('usage', `No interview fits “${text}”, and “${words.at(-1)}” is not an outcome.`, {
    hint: `An outcome comes last: ${listed([...interviewOutcomes], 'or')}.`,
  })
}

/** The options that only an outcome has for which they make sense. */
const meantFor: { option: keyof OutcomeOptions; flag: string; outcomes: readonly InterviewOutcome[] }[] = [
  { option: 'answerBy', flag: '--answer-by', outcomes: ['offer'] },
  { option: 'terms', flag: '--terms', outcomes: ['offer', 'accepted'] },
  { option: 'role', flag: '--role', outcomes: ['accepted'] },
  { option: 'start', flag: '--start', outcomes: ['accepted'] },
  { option: 'public', flag: '--public', outcomes: ['accepted'] },
  { option: 'cleared', flag: '--cleared', outcomes: ['accepted'] },
]

/** @throws RapportError `usage` for an option of another outcome, `bad-date`. */
async function outcomeFrom(ctx: Context, outcome: InterviewOutcome, options: OutcomeOptions): Promise<NewOutcome> {
  const wrong = meantFor.find(({ option, outcomes }) => options[option] !== undefined && !outcomes.includes(outcome))
  if (wrong !== undefined)
    throw new RapportError('usage', `${wrong.flag} goes with “${wrong.outcomes.join('” or “')}”.`, {
      hint: 'Leave it out, or name that outcome.',
    })
  const { terms, note, role } = options
  const day = async (text: string | undefined): Promise<Day | undefined> =>
    text === undefined ? undefined : await parseDayWithinYear(ctx, text)
  const said: NewOutcome = { outcome, answerBy: await day(options.answerBy), terms, note }
  if (outcome !== 'accepted') return said
  const landing = {
    role,
    startOn: await day(options.start),
    publicOn: await day(options.public),
    isCleared: options.cleared,
  }
  return { ...said, landing }
}
