import { parseWhen } from '../../book/dates/parseWhen.js'
import { RapportError } from '../../book/error.js'
import type { InterviewFields } from '../../book/interviews/interview.js'
import { type NamedInterviewer, parseInterviewer } from '../../book/interviews/interviewers.js'
import type { Telling } from '../../book/interviews/tellHosts.js'
import type { InterviewStatus } from '../../book/model/interviewWords.js'
import type { Book } from '../../book/model/schema.js'
import { findContacts } from '../../book/people/find.js'
import type { Context } from '../../context.js'
import { printLocalTime } from '../../flows/parseDay.js'
import { chooseFromMatches, resolveContact } from '../../flows/people/resolveContact.js'

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
}

/**
 * The fields that the options name; an option that is not given leaves its field out.
 * @throws RapportError `usage` for minutes that are no number, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function fieldsFrom(ctx: Context, book: Book, options: EditOptions): Promise<InterviewFields> {
  const { role, on, minutes, place, round, through, note, status } = options
  const fields: InterviewFields = {
    role,
    time: on === undefined ? undefined : await timeFrom(ctx, on),
    minutes: minutes === undefined ? undefined : minutesFrom(minutes),
    with: options.with && (await interviewersFrom(ctx, book, options.with)),
    alsoWith: options.addWith && (await interviewersFrom(ctx, book, options.addWith)),
    without: options.removeWith && (await contactIds(ctx, book, options.removeWith)),
    boss: options.boss === undefined ? undefined : await interviewer(ctx, book, options.boss),
    place,
    round,
    throughId: through === undefined ? undefined : (await resolveContact(ctx, book, through)).id,
    notes: note,
    status,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Who hears of an interview without a question: everybody along the chain, or as it is by default. */
export function tellingFrom({ tellChain }: FieldOptions, otherwise: Telling): Telling {
  return tellChain ? 'chain' : otherwise
}

/** The day and time in a text; null for an empty one. Prints what a time of another zone is here. */
export async function timeFrom(ctx: Context, text: string): Promise<InterviewFields['time']> {
  if (!isSaid(text)) return null
  const when = await parseWhen(text, ctx, 'ahead')
  await printLocalTime(ctx, when)
  return { on: when.day, at: when.at }
}

const isSaid = (text: string) => text.trim() !== ''

function minutesFrom(text: string): number {
  if (/^\d{1,5}$/.test(text.trim())) return Number(text)
  throw new RapportError('usage', `“${text}” is no number of minutes.`, { hint: 'As in --minutes 45.' })
}

async function interviewersFrom(ctx: Context, book: Book, texts: string[]): Promise<NamedInterviewer[]> {
  const people: NamedInterviewer[] = []
  // One after the other, since each may ask who is meant.
  for (const text of texts.filter(isSaid)) people.push(await interviewer(ctx, book, text))
  return people
}

/** A contact of the book that a text means, else somebody new with the title behind a comma. */
export async function interviewer(ctx: Context, book: Book, text: string): Promise<NamedInterviewer> {
  const person = parseInterviewer(text)
  const hits = findContacts(book, person.name)
  const isWhole = hits.some(({ id, name, aliases }) => [id, name, ...aliases].some((each) => isSame(each, person.name)))
  // A first name alone may be that of somebody new, unless just one person is called that.
  if (hits.length === 0 || (hits.length > 1 && !isWhole && ctx.prompter === null)) return person
  const { id } = await chooseFromMatches(ctx, book, person.name, hits)
  return person.title === undefined ? { id } : { ...person, name: id }
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

async function contactIds(ctx: Context, book: Book, texts: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) ids.push((await resolveContact(ctx, book, text)).id)
  return ids
}
