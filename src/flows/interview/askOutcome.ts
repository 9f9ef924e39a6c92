import type { DueTime } from '../../book/dates/dayAndTime.js'
import { parseWhen } from '../../book/dates/parseWhen.js'
import { shortName } from '../../book/identity/greetingName.js'
import { personOf } from '../../book/interviews/interviewTasks.js'
import type { InterviewOutcome } from '../../book/model/interviewWords.js'
import { contactById } from '../../book/model/lookup.js'
import type { Book, Interview, Landed } from '../../book/model/schema.js'
import type { Afterwards } from '../../book/outcomes/afterOutcome.js'
import type { NewLanding } from '../../book/outcomes/landing.js'
import type { NewOutcome } from '../../book/outcomes/outcome.js'
import type { Context } from '../../context.js'
import type { Choice, Prompter } from '../../terminal/prompter.js'
import { asValidator } from '../asValidator.js'
import { parseDayWithinYear } from '../parseDay.js'

/** Asks what came of an interview. An offer can only be accepted once it is there. */
export async function askOutcome(prompter: Prompter, { company, outcome }: Interview): Promise<InterviewOutcome> {
  const accepted: Choice<InterviewOutcome> = { name: 'I said yes to their offer', value: 'accepted' }
  const others: Choice<InterviewOutcome>[] = [
    { name: "I'm on to the next round", value: 'advanced' },
    { name: 'they made me an offer', value: 'offer' },
    { name: 'they said no', value: 'rejected' },
    { name: 'I said no', value: 'withdrawn' },
    { name: 'I never heard back', value: 'silent' },
  ]
  const choices = outcome === 'offer' ? [accepted, ...others] : [...others, accepted]
  return await prompter.choose({ message: `What came of the interview at ${company}?`, choices })
}

/** Asks what else to save with an outcome, of what was not said: of an offer by when to answer it, of a job when it starts. */
export async function askAboutOutcome(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  interview: Interview,
  said: NewOutcome,
): Promise<NewOutcome & Afterwards> {
  const { outcome, answerBy, terms } = said
  switch (outcome) {
    case 'offer':
      return {
        ...said,
        answerBy:
          answerBy ?? (await askDay(ctx, prompter, "By when do they need your answer? (fri; Enter: they didn't say)")),
        terms: terms ?? (await prompter.input({ message: 'What are the terms? (only you see this; Enter: skip)' })),
      }
    case 'accepted':
      return { ...said, landing: await askAboutLanding(ctx, prompter, said.landing, book.landed) }
    case 'advanced':
      return { ...said, nextRound: await askNextRound(ctx, prompter) }
    case 'rejected':
      return { ...said, keepInTouchWith: await askToKeepInTouch(prompter, book, interview) }
    case 'withdrawn':
    case 'silent':
      return said
  }
}

/** Asks when a job starts, from which day on others may know, and whether it is certain, where it is neither said nor known. */
export async function askAboutLanding(
  ctx: Context,
  prompter: Prompter,
  said: NewLanding = {},
  known: Landed | null = null,
): Promise<NewLanding> {
  const landing: NewLanding = { ...known, ...withoutUnsaid(said) }
  const startOn = landing.startOn ?? (await askDay(ctx, prompter, "When do you start? (jan 4; Enter: don't know yet)"))
  const otherwise = startOn === undefined ? 'Enter: nobody yet' : 'Enter: the day you start'
  const publicOn =
    landing.publicOn ?? (await askDay(ctx, prompter, `When can people know? (mon, dec 14; ${otherwise})`))
  const message = 'Is it final: signed, with references and checks done?'
  const isCleared = landing.isCleared ?? (await prompter.confirm({ message, default: false }))
  return { ...landing, startOn, publicOn, isCleared }
}

/** What is said, so that what is not leaves what is known as it is. */
function withoutUnsaid(said: NewLanding): NewLanding {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

async function askDay(ctx: Context, prompter: Prompter, message: string) {
  const read = async (text: string) => await parseDayWithinYear(ctx, text)
  const text = await prompter.input({ message, check: asValidator(read) })
  return text.trim() === '' ? undefined : await read(text)
}

async function askNextRound(ctx: Context, prompter: Prompter): Promise<DueTime | undefined> {
  const read = async (text: string) => await parseWhen(text, ctx, 'ahead')
  const message = 'When is the next round? (thu 10am; Enter: not set yet)'
  const text = await prompter.input({ message, check: asValidator(read) })
  return text.trim() === '' ? undefined : await read(text)
}

/** The contact to keep in touch with after a no; undefined for nobody, or where they are kept in touch with anyway. */
async function askToKeepInTouch(prompter: Prompter, book: Book, interview: Interview): Promise<string | undefined> {
  const person = contactById(book, personOf(interview))
  if (person === undefined || person.keepInTouch !== undefined || person.status !== 'active') return undefined
  const message = `A no today can be a yes next year. Keep in touch with ${shortName(person)}, every three months?`
  return (await prompter.confirm({ message, default: true })) ? person.id : undefined
}
