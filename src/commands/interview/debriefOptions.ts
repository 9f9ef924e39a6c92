import type { Day } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { bossAnswers, type DebriefNotes, type NewDebrief } from '../../book/interviews/debrief.js'
import type { Quality } from '../../book/model/interviewWords.js'
import type { Book, Interview } from '../../book/model/schema.js'
import { findContacts } from '../../book/people/find.js'
import { parsePromise } from '../../book/touches/parsePromise.js'
import type { Promised } from '../../book/touches/promise.js'
import type { Context } from '../../context.js'
import { parseDay, refuseNextYear } from '../../flows/parseDay.js'
import { chooseFromMatches, resolveContact } from '../../flows/people/resolveContact.js'
import { resolveStory } from '../../flows/story/resolveStory.js'

/** The options of `interview debrief`. */
export interface DebriefOptions {
  held?: boolean
  moved?: string
  canceled?: boolean
  more?: boolean
  with?: string[]
  style?: string
  tenure?: string
  before?: string
  team?: string
  communication?: string
  meetings?: string
  saw?: Quality[]
  missed?: Quality[]
  flag?: string[]
  trust?: string
  why?: string
  asked?: string[]
  promised?: string[]
  theyPromised?: string[]
  hearBy?: string
  story?: string[]
}

/** Whether nothing is said but that the user wants to be asked. */
export function isSilent({ more: _, ...options }: DebriefOptions): boolean {
  return Object.values(options).every((value) => value === undefined)
}

/**
 * The debrief that the options name, about the interviewers named by `--with`, else all.
 * @throws RapportError `usage`, `bad-date`, `unknown-contact`, `ambiguous-contact`.
 */
export async function debriefFrom(
  ctx: Context,
  book: Book,
  interview: Interview,
  options: DebriefOptions,
): Promise<NewDebrief> {
  const said: DebriefNotes = {
    ...Object.fromEntries(bossAnswers.map((key) => [key, options[key]])),
    saw: options.saw,
    missed: options.missed,
    flags: options.flag,
    trust: options.trust === undefined ? undefined : trustFrom(options.trust),
    why: options.why,
  }
  const hurt = { asked: options.asked }
  const isSaid = Object.values(said).some((value) => value !== undefined)
  const about = options.with ? await peopleAt(ctx, book, interview, options.with) : null
  const notes: NewDebrief['notes'] = isSaid || about !== null ? [{ about, said }] : []
  // What hurt is of the whole interview, unless somebody is named.
  if (options.asked !== undefined) notes.push({ about: about ?? 'interview', said: hurt })
  return {
    notes,
    promised: await promisesFrom(ctx, interview, options.promised),
    theyPromised: await promisesFrom(ctx, interview, options.theyPromised),
    hearBy: options.hearBy === undefined ? undefined : await hearByFrom(ctx, interview, options.hearBy),
    stories: await storiesFrom(ctx, book, options.story),
  }
}

/** The day by which the user will hear, counted from the interview, at which it was said. @throws RapportError `bad-date`. */
export async function hearByFrom(ctx: Context, { on = ctx.today }: Interview, text: string): Promise<Day> {
  const day = await parseDay({ ...ctx, today: on }, text)
  refuseNextYear(text, day, on)
  return day
}

/** How far somebody can be trusted. @throws RapportError `usage` for anything but 1 to 5. */
function trustFrom(text: string): number {
  if (/^[1-5]$/.test(text.trim())) return Number(text)
  throw new RapportError('usage', `Trust goes from 1 to 5, and “${text}” is none of these.`, {
    hint: '1: not at all; 5: fully. As in --trust 4.',
  })
}

async function promisesFrom(ctx: Context, { on }: Interview, texts: string[] = []): Promise<Promised[]> {
  const promises: Promised[] = []
  for (const text of texts) promises.push(await parsePromise(text, ctx, on ?? ctx.today))
  return promises
}

/** The ids of the stories that some texts mean. @throws RapportError `usage`. */
async function storiesFrom(ctx: Context, book: Book, texts: string[] = []): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) ids.push((await resolveStory(ctx, book, [text])).id)
  return ids
}

/** The ids of the interviewers that some texts mean; a text that fits one of them alone means that one. */
async function peopleAt(ctx: Context, book: Book, { interviewers }: Interview, texts: string[]): Promise<string[]> {
  const ids: string[] = []
  for (const text of texts) {
    const there = findContacts(book, text).filter(({ id }) => interviewers.includes(id))
    const contact =
      there.length > 0 ? await chooseFromMatches(ctx, book, text, there) : await resolveContact(ctx, book, text)
    ids.push(contact.id)
  }
  return ids
}
