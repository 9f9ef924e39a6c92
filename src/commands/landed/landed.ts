import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { isSameCompanyIn } from '../../book/model/companyNames.js'
import type { Book, Landed } from '../../book/model/schema.js'
import { landAt } from '../../book/outcomes/landAt.js'
import { acceptedInterview, fallThrough, type NewLanding } from '../../book/outcomes/landing.js'
import { unlessSame } from '../../book/outcomes/unlessSame.js'
import type { CommandResult, Context } from '../../context.js'
import { askAboutLanding } from '../../flows/interview/askOutcome.js'
import { outcomeResult } from '../../flows/interview/outcomeResult.js'
import { saveOutcome } from '../../flows/interview/saveOutcome.js'
import { missing } from '../../flows/missing.js'
import { parseDayWithinYear } from '../../flows/parseDay.js'

/** The options of `landed`. */
export interface LandedOptions {
  role?: string
  start?: string
  public?: string
  cleared?: boolean
  fellThrough?: boolean
}

/**
 * Notes that the user has a new job, or more about it; without a company, about the job that is noted. The interview that
 * led to it is accepted then. At a terminal, what is not said is asked.
 * @throws RapportError `usage`, `missing`, `bad-date`, `cancelled`.
 * @example await landed(ctx, ['Kern'], { start: '2027-01-04', public: 'dec 18' })
 */
export async function landed(ctx: Context, words: string[], options: LandedOptions): Promise<CommandResult> {
  const book = await ctx.store.read()
  if (options.fellThrough) return await sayItFellThrough(ctx, book, options)
  const { prompter } = ctx
  const company = words.join(' ').trim() || book.landed?.company || (await askCompany(ctx, book))
  const said = await landingFrom(ctx, options)
  const isSilent = Object.values(options).every((value) => value === undefined)
  const landing =
    prompter !== null && isSilent ? await askAboutLanding(ctx, prompter, said, landedAt(book, company)) : said
  const moment = ctx.moment()
  const changed = await ctx.store.change(moment, (before) =>
    unlessSame(before, landAt(before, company, landing, moment)),
  )
  return outcomeResult(ctx, changed.book, changed, book.landed)
}

/** The job that is noted at a company; null for none there. */
function landedAt(book: Book, company: string): Landed | null {
  return book.landed !== null && isSameCompanyIn(book, book.landed.company, company) ? book.landed : null
}

async function askCompany({ prompter, store }: Context, { interviews }: Book): Promise<string> {
  if (prompter === null) {
    await store.refuseLost()
    throw missing([{ name: 'the company', flag: '<company>' }], 'As in: rapport landed Acme --start "jan 4".')
  }
  const check = (text: string) => text.trim() !== '' || 'Which company is it?'
  const offer = interviews.findLast(({ outcome }) => outcome === 'offer')
  const otherwise = offer && { default: offer.company }
  return (await prompter.input({ message: 'Where is your new job?', check, ...otherwise })).trim()
}

/** @throws RapportError `bad-date`. */
async function landingFrom(ctx: Context, options: LandedOptions): Promise<NewLanding> {
  const day = async (text: string | undefined): Promise<Day | undefined> =>
    text === undefined ? undefined : await parseDayWithinYear(ctx, text)
  const { role, cleared } = options
  return { role, startOn: await day(options.start), publicOn: await day(options.public), isCleared: cleared }
}

/** @throws RapportError `usage` where no job is noted, or an interview says what became of it. */
async function sayItFellThrough(ctx: Context, book: Book, options: LandedOptions): Promise<CommandResult> {
  const { fellThrough: _, ...others } = options
  if (Object.values(others).some((value) => value !== undefined))
    throw new RapportError('usage', 'Use --fell-through by itself.', { hint: 'Leave the other options out.' })
  if (book.landed === null)
    throw new RapportError('usage', "You haven't noted a new job.", {
      hint: 'To note one: rapport landed Acme.',
    })
  const accepted = acceptedInterview(book)
  if (accepted !== undefined && ctx.prompter !== null) {
    const outcome = await ctx.prompter.choose<'rejected' | 'withdrawn'>({
      message: `What became of the job at ${accepted.company}?`,
      choices: [
        { name: 'they took the offer back', value: 'rejected' },
        { name: 'I changed my mind', value: 'withdrawn' },
      ],
    })
    return await saveOutcome(ctx, book.landed, accepted, { outcome })
  }
  if (accepted !== undefined)
    throw new RapportError('usage', `Say what became of the offer from ${accepted.company}.`, {
      hint: `If they took it back: rapport interview outcome ${accepted.id} rejected. If you did: withdrawn.`,
    })
  const moment = ctx.moment()
  const { company } = book.landed
  const changed = await ctx.store.change(moment, (before) => {
    return { ...fallThrough(before, moment), summary: `noted that the job at ${company} fell through` }
  })
  return outcomeResult(ctx, changed.book, { ...changed, interview: null, created: [] }, book.landed)
}
