import { type Day, shortDay } from '../../book/dates/day.js'
import { shortName } from '../../book/identity/greetingName.js'
import { type BossAnswer, bossAnswers, type DebriefNotes, type NewDebrief } from '../../book/interviews/debrief.js'
import { questionsFor } from '../../book/interviews/questionsFor.js'
import { getById } from '../../book/model/collection.js'
import { type Quality, qualities } from '../../book/model/interviewWords.js'
import type { Book, Contact, Debrief, Interview } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import { asValidator } from '../../flows/asValidator.js'
import { interviewWords } from '../../flows/interview/resolveInterview.js'
import { askPromises } from '../../flows/log/askPromises.js'
import type { Prompter } from '../../terminal/prompter.js'
import { capitalize } from '../../text/capitalize.js'
import { hearByFrom } from './debriefOptions.js'
import { timeFrom } from './fields.js'

/** What the user says of an interview: how it went, that it was moved, or that it was called off. */
export type AskedDebrief = { debrief: NewDebrief } | { moved: string } | { canceled: true }

/**
 * Asks how an interview went, in three minutes: once for all of it what was promised, when the user will hear, which
 * stories were told, what hurt;
 * of each person one line and how far to trust them; the six answers of the boss alone (METHOD section 5). Shows what was
 * typed again when the user leaves.
 * @param options `isMore`: ask everything, of everybody.
 */
export async function askDebrief(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  interview: Interview,
  { isMore }: { isMore: boolean },
): Promise<AskedDebrief> {
  const debrief: NewDebrief = { notes: [] }
  try {
    if (interview.debriefs.length === 0) {
      const how = await askHow(prompter, interview, ctx.today)
      if (how === 'canceled') return { canceled: true }
      if (how === 'moved') return { moved: await askNewTime(ctx, prompter) }
      await askOnce(ctx, prompter, book, interview, debrief)
    }
    const people = interview.interviewers.map((id) => getById(book.contacts, id))
    const boss = people.find(({ id }) => id === interview.bossId)
    const dealt = questionsFor(book, interview)
    for (const person of people) {
      const said: DebriefNotes = {}
      debrief.notes.push({ about: [person.id], said })
      const asked = dealt.flatMap(({ ask, field }) => (ask?.id === person.id ? field : []))
      const answers = isMore ? bossAnswers : bossAnswers.filter((each) => asked.includes(each))
      const former = interview.debriefs.find(({ contactId }) => contactId === person.id)
      await askAbout(prompter, person, { boss, answers, former }, said)
      if (isMore) await askQualities(prompter, person, former, said)
    }
    return { debrief }
  } catch (error) {
    const typed = typedIn(book, debrief, ctx.today)
    if (typed.length > 0) await ctx.printNotice(`Not kept, so here it is again: ${typed.join(', ')}`)
    throw error
  }
}

async function askHow(prompter: Prompter, interview: Interview, today: string): Promise<'held' | 'moved' | 'canceled'> {
  return await prompter.choose<'held' | 'moved' | 'canceled'>({
    message: `The interview at ${interviewWords(interview, today)}: did it take place?`,
    choices: [
      { name: 'yes', value: 'held' },
      { name: 'it was moved', value: 'moved' },
      { name: 'it was called off', value: 'canceled' },
    ],
  })
}

async function askNewTime(ctx: Context, prompter: Prompter): Promise<string> {
  const quiet = { ...ctx, printNotice: async () => {} }
  const check = asValidator((text) => timeFrom(quiet, text))
  return await prompter.input({ message: 'When is it now? (thu 10am; Enter: not set yet)', check })
}

/** What is asked once for all of an interview. */
async function askOnce(
  ctx: Context,
  prompter: Prompter,
  book: Book,
  interview: Interview,
  debrief: NewDebrief,
): Promise<void> {
  const { on, company, bossId, interviewers } = interview
  const first = bossId ?? interviewers[0]
  if (first !== undefined) await askPromises(ctx, prompter, getById(book.contacts, first), debrief, on ?? ctx.today)
  const read = async (text: string) => (text.trim() === '' ? undefined : await hearByFrom(ctx, interview, text))
  const message = `By when will you hear from ${company}? (fri, dec 14; Enter: they didn't say)`
  debrief.hearBy = await read(await prompter.input({ message, check: asValidator(read) }))
  debrief.stories = await askStories(prompter, book)
  const asked: string[] = []
  debrief.notes.push({ about: 'interview', said: { asked } })
  for (let question = 'Which question hurt? (Enter: none)'; ; question = 'Another one? (Enter: no)') {
    const text = (await prompter.input({ message: question })).trim()
    if (text === '') return
    asked.push(text)
  }
}

/** Asks which stories were told; none where there are none. */
async function askStories(prompter: Prompter, { stories }: Book): Promise<string[]> {
  if (stories.length === 0) return []
  const choices = stories.map(({ id, title }) => ({ name: title, value: id }))
  return await prompter.several({ message: 'Which of your stories did you tell?', choices })
}

/** The six answers as questions to the user about the boss. */
const answerQuestions: Record<BossAnswer, (boss: string) => string> = {
  style: (boss) => `how does ${boss} lead?`,
  tenure: (boss) => `how long has ${boss} been in this job?`,
  before: (boss) => `what did ${boss} do before?`,
  team: () => 'how long has the team been together?',
  communication: (boss) => `how does ${boss} keep the team posted?`,
  meetings: () => 'how often does the team meet?',
}

/** Asks for a line; Enter keeps what was noted before, or else what the hint says. Undefined for nothing. */
async function askLine(
  prompter: Prompter,
  question: string,
  hint: string,
  former: string | undefined,
): Promise<string | undefined> {
  const asked =
    former === undefined ? { message: `${question} (Enter: ${hint})` } : { message: question, default: former }
  return (await prompter.input(asked)).trim() || undefined
}

/** Whom is asked about, and what. */
interface About {
  boss: Contact | undefined
  answers: readonly BossAnswer[]
  /** What was noted of the person before. */
  former: Debrief | undefined
}

/**
 * Asks about one person: how much to trust them, one line, and of the boss's answers those that the boss gives or the
 * person was to be asked for.
 */
async function askAbout(
  prompter: Prompter,
  person: Contact,
  { boss, answers, former }: About,
  said: DebriefNotes,
): Promise<void> {
  const name = shortName(person)
  const trust = await prompter.choose<number | null>({
    message: `How much do you trust ${name}?`,
    choices: [
      { name: "can't say yet", value: null },
      { name: '1  not at all', value: 1 },
      { name: '2', value: 2 },
      { name: '3', value: 3 },
      { name: '4', value: 4 },
      { name: '5  completely', value: 5 },
    ],
    default: former?.trust ?? null,
  })
  said.trust = trust ?? undefined
  said.why = await askLine(prompter, `${name} in one line?`, 'skip', former?.why)
  const about = boss === undefined ? 'the boss' : shortName(boss)
  for (const key of answers) {
    const question = answerQuestions[key](about)
    const asked = person === boss ? capitalize(question) : `What did ${name} say: ${question}`
    said[key] = await askLine(prompter, asked, 'not asked', former?.[key])
  }
}

async function askQualities(
  prompter: Prompter,
  person: Contact,
  former: Debrief | undefined,
  said: DebriefNotes,
): Promise<void> {
  const name = shortName(person)
  said.saw = await askSeveral(prompter, `What did you see in ${name}?`, former?.saw)
  said.missed = await askSeveral(prompter, 'What was missing?', former?.missed)
  const flag = (await prompter.input({ message: 'Anything to be careful about? (Enter: no)' })).trim()
  if (flag !== '') said.flags = [flag]
}

/** Asks which of the qualities fit, besides those that were noted before; none where all were. */
async function askSeveral(prompter: Prompter, question: string, former: Quality[] = []): Promise<Quality[]> {
  const left = qualities.filter((each) => !former.includes(each))
  if (left.length === 0) return []
  const message = former.length === 0 ? question : `${question} (so far: ${former.join(', ')})`
  return await prompter.several<Quality>({ message, choices: left.map((value) => ({ name: value, value })) })
}

/** What the user has said so far, as it is shown again. */
function typedIn(book: Book, { notes, promised = [], theyPromised = [], hearBy }: NewDebrief, today: Day): string[] {
  const said = notes.flatMap(({ about, said: { trust, ...texts } }) => {
    const [id] = about ?? []
    const marks = trust && id ? [`trust in ${shortName(getById(book.contacts, id))}: ${trust}`] : []
    return [...marks, ...quoted(Object.values(texts).flat())]
  })
  const heard = hearBy === undefined ? [] : [`hear by ${shortDay(hearBy, today)}`]
  return [
    ...quoted([...promised, ...theyPromised].map(({ what, by }) => (by ? `${what} by ${shortDay(by, today)}` : what))),
    ...heard,
    ...said,
  ]
}

const quoted = (texts: (string | undefined)[]) => texts.flatMap((each) => (each ? [`“${each}”`] : []))
