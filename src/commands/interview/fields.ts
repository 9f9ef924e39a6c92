import { parseWhen } from '../../book/dates/parseWhen.js'
import { RapportError } from '../../book/error.js'
import type { NewHeard } from '../../book/interviews/heard.js'
import type { InterviewFields } from '../../book/interviews/interview.js'
import {
  interviewerName,
  interviewersCalled,
  type NamedInterviewer,
  parseInterviewer,
} from '../../book/interviews/interviewers.js'
import type { Telling } from '../../book/interviews/tellHosts.js'
import type { InterviewStatus } from '../../book/model/interviewWords.js'
import type { Book } from '../../book/model/schema.js'
import { findByNameWord, findExactly } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { printLocalTime, refuseNextYear } from '../../flows/parseDay.js'
import { chooseFromMatches, resolveContact } from '../../flows/people/resolveContact.js'
import { listed } from '../../text/listed.js'

/** The options of `interview add`. */
export interface FieldOptions {
  role?: string
  on?: string
  minutes?: string
  with?: string[]
  boss?: string
  place?: string
  round?: string
  through?: string
  tellChain?: boolean
  note?: string
}

/** The options of `interview edit`. */
export interface EditOptions extends FieldOptions {
  status?: InterviewStatus
  addWith?: string[]
  removeWith?: string[]
  source?: string
  heard?: string[]
}

/**
 * The fields that the options name; an option that is not given leaves its field out.
 * @param known those who are in the interview already: a name means one of them first.
 * @throws RapportError `usage` for minutes that are no number, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function fieldsFrom(
  ctx: Context,
  book: Book,
  options: EditOptions,
  known: NamedInterviewer[] = [],
): Promise<InterviewFields> {
  const { role, on, minutes, place, round, through, note, status } = options
  const people = options.with && (await interviewersFrom(ctx, book, options.with))
  const others = options.addWith && (await interviewersFrom(ctx, book, options.addWith))
  const there = [...(people ?? known), ...(others ?? [])]
  const fields: InterviewFields = {
    role,
    time: on === undefined ? undefined : await timeFrom(ctx, on),
    minutes: minutes === undefined ? undefined : minutesFrom(minutes),
    with: people,
    alsoWith: others,
    without: options.removeWith && (await contactIds(ctx, book, options.removeWith, there)),
    boss: await bossFrom(ctx, book, options.boss, there),
    place,
    round,
    throughId: await hostFrom(ctx, book, through),
    notes: note,
    status,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/**
 * What somebody told of the boss; undefined for nothing.
 * @throws RapportError `usage` where it is not said who told it, or what; `unknown-contact`, `ambiguous-contact`.
 * @example await heardFrom(ctx, book, { source: 'stan', heard: ['She backs her people up.'] })
 */
export async function heardFrom(
  ctx: Context,
  book: Book,
  { source, heard }: EditOptions,
): Promise<NewHeard | undefined> {
  if (source === undefined && heard === undefined) return undefined
  if (source === undefined || heard === undefined || !isSaid(source))
    throw new RapportError('usage', 'Say both who told you, and what.', {
      hint: 'As in: rapport interview edit acme --source "Stan Smith" --heard "She backs her people up."',
    })
  return { contactId: (await resolveContact(ctx, book, source)).id, texts: heard }
}

/** Who hears of an interview without a question: everybody along the chain, or as it is by default. */
export function tellingFrom({ tellChain }: FieldOptions, otherwise: Telling): Telling {
  return tellChain ? 'chain' : otherwise
}

/** The day and time in a text; null for an empty one. Prints what a time of another zone is here. */
export async function timeFrom(ctx: Context, text: string): Promise<InterviewFields['time']> {
  if (!isSaid(text)) return null
  const when = await parseWhen(text, ctx, 'ahead')
  refuseNextYear(text, when.day, ctx.today)
  await printLocalTime(ctx, when)
  return { on: when.day, at: when.at }
}

const isSaid = (text: string) => text.trim() !== ''

function minutesFrom(text: string): number {
  if (/^\d{1,5}$/.test(text.trim())) return Number(text)
  throw new RapportError('usage', `“${text}” is no number of minutes.`, { hint: 'As in --minutes 45.' })
}

/** The boss whom a text names, first of those who will be there; null for an empty text, undefined for none. */
async function bossFrom(
  ctx: Context,
  book: Book,
  text: string | undefined,
  there: NamedInterviewer[],
): Promise<InterviewFields['boss']> {
  if (text === undefined) return undefined
  if (!isSaid(text)) return null
  const { name, title } = parseInterviewer(text)
  const known = await chooseAmong(ctx, book, there, name)
  return known === undefined ? await interviewer(ctx, book, text) : { ...known, ...(title && { title }) }
}

/**
 * The one of some people whom a text names, by the whole name or a word of it; undefined for none.
 * @throws RapportError `ambiguous-contact` for several when nobody can be asked.
 */
async function chooseAmong(
  { prompter }: Context,
  book: Book,
  people: NamedInterviewer[],
  text: string,
): Promise<NamedInterviewer | undefined> {
  const called = interviewersCalled(book, people, text)
  if (called.length < 2) return called[0]
  const names = called.map((each) => ({ name: interviewerName(book, each), value: each }))
  if (prompter !== null) return await prompter.choose({ message: `Which “${text}”?`, choices: names })
  throw new RapportError(
    'ambiguous-contact',
    `“${text}” fits ${listed(
      names.map(({ name }) => name),
      'and',
    )}.`,
    {
      hint: 'Write the whole name.',
    },
  )
}

/** The id of the contact who opened the door; null for an empty text, undefined for none. */
async function hostFrom(ctx: Context, book: Book, text: string | undefined): Promise<InterviewFields['throughId']> {
  if (text === undefined) return undefined
  return isSaid(text) ? (await resolveContact(ctx, book, text)).id : null
}

async function interviewersFrom(ctx: Context, book: Book, texts: string[]): Promise<NamedInterviewer[]> {
  const people: NamedInterviewer[] = []
  // One after the other, since each may ask who is meant.
  for (const text of texts.filter(isSaid)) people.push(await interviewer(ctx, book, text))
  return people
}

/**
 * The contact whose whole name, or a word of it, a text says, else somebody new; with the title behind a comma.
 * @throws RapportError `usage` for a text without a name, `ambiguous-contact` for several when nobody can be asked.
 */
export async function interviewer(ctx: Context, book: Book, text: string): Promise<NamedInterviewer> {
  const person = parseInterviewer(text)
  const { name, title } = person
  if (name === '')
    throw new RapportError('usage', `There is no name in “${text.trim()}”.`, {
      hint: 'As in: --with "Pat Lee, VP of Sales".',
    })
  const exact = findExactly(book, name)
  const hits = exact.length > 0 || /\s/.test(name) ? exact : findByNameWord(book, name)
  if (hits.length === 0) return person
  return { id: (await chooseFromMatches(ctx, book, name, hits)).id, title }
}

async function contactIds(ctx: Context, book: Book, texts: string[], there: NamedInterviewer[]): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) {
    const known = await chooseAmong(ctx, book, there, text)
    ids.push(known && 'id' in known ? known.id : (await resolveContact(ctx, book, text)).id)
  }
  return ids
}
