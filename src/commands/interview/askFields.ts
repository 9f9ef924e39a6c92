import { shortName } from '../../book/identity/greetingName.js'
import { interviewsByTime } from '../../book/interviews/findInterviews.js'
import { addInterview, type InterviewFields } from '../../book/interviews/interview.js'
import type { NamedInterviewer } from '../../book/interviews/interviewers.js'
import { hostsToTell, type Telling } from '../../book/interviews/tellHosts.js'
import { getById } from '../../book/model/collection.js'
import { isSameCompanyIn } from '../../book/model/companyNames.js'
import type { Book } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { asValidator } from '../../flows/asValidator.js'
import type { Prompter } from '../../terminal/prompter.js'
import { interviewer, timeFrom } from './fields.js'

/**
 * Asks for what nobody said of a new interview: when, with whom, which of them would be the boss, where. Where the day was
 * not said either, the role and the round too.
 */
export async function askFields(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  given: InterviewFields & { company: string },
): Promise<InterviewFields> {
  const fields: InterviewFields = {}
  if (given.time === undefined) {
    const before = interviewsByTime(book).findLast(({ company }) => isSameCompanyIn(book, company, given.company))
    if (given.role === undefined) fields.role = await askRole(prompter, before?.role)
    if (given.round === undefined && before !== undefined)
      fields.round = await prompter.input({ message: 'Which round is it? (second round; Enter: skip)' })
    const message = 'When is it? (thu 10am; Enter: not set yet)'
    const quiet = { ...ctx, printNotice: async () => {} }
    const check = asValidator((text) => timeFrom(quiet, text))
    fields.time = await timeFrom(ctx, await prompter.input({ message, check }))
  }
  if (given.with === undefined) fields.with = await askPeople(ctx, prompter, book)
  const people = given.with ?? fields.with ?? []
  if (given.boss === undefined && people.length > 0) fields.boss = await askBoss(prompter, book, people)
  if (given.place === undefined)
    fields.place = await prompter.input({ message: 'Where? (an address or a link; Enter: skip)' })
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

async function askRole(prompter: Prompter, before: string | undefined): Promise<string> {
  return before === undefined
    ? await prompter.input({ message: 'For which role? (Enter: skip)' })
    : await prompter.input({ message: 'For which role?', default: before })
}

async function askPeople(ctx: Context, prompter: Prompter, book: Book): Promise<NamedInterviewer[]> {
  const people: NamedInterviewer[] = []
  for (;;) {
    const message =
      people.length === 0
        ? 'Who will you talk with? (Pat Lee, VP of Sales; Enter: not known yet)'
        : 'Anybody else? (Enter: no)'
    const text = (await prompter.input({ message })).trim()
    if (text === '') return people
    people.push(await interviewer(ctx, book, text))
  }
}

/** Asks which of some people would be the boss; undefined for none of them. */
async function askBoss(
  prompter: Prompter,
  book: Book,
  people: NamedInterviewer[],
): Promise<NamedInterviewer | undefined> {
  const nameOf = (each: NamedInterviewer) => ('id' in each ? getById(book.contacts, each.id).name : each.name)
  const [only, another] = people
  if (only !== undefined && another === undefined)
    return (await prompter.confirm({ message: `Would ${nameOf(only)} be your boss?`, default: true }))
      ? only
      : undefined
  const choices = people.map((value) => ({ name: nameOf(value), value }))
  const boss = await prompter.choose<NamedInterviewer | null>({
    message: 'Who would be your boss?',
    choices: [...choices, { name: 'none of them, or not known', value: null }],
  })
  return boss ?? undefined
}

/** Asks whether those who opened the door are to hear of an interview, where somebody did and can be asked about. */
export async function askTelling(
  ctx: Context,
  book: Book,
  fields: InterviewFields & { company: string },
  telling: Telling,
): Promise<Telling> {
  if (ctx.prompter === null || telling === 'chain') return telling
  const preview = addInterview(book, fields, 'nobody', ctx.moment())
  const hosts = hostsToTell(preview.book, preview.interview, 'chain')
  if (hosts.length === 0) return telling
  const names = hosts.map((id) => shortName(getById(preview.book.contacts, id)))
  if (hosts.length === 1) {
    const message = `${names[0]} opened the door. Plan to tell ${names[0]} about it?`
    return (await ctx.prompter.confirm({ message, default: true })) ? 'first' : 'nobody'
  }
  return await ctx.prompter.choose<Telling>({
    message: 'Who will you tell about it, of those who led you there?',
    choices: [
      { name: names[0] ?? '', value: 'first' },
      { name: 'all of them', value: 'chain' },
      { name: 'nobody for now', value: 'nobody' },
    ],
  })
}
