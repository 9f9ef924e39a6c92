import { fittingTemplates } from '../../book/agenda/fittingTemplates.js'
import {
  aboutWhom,
  gaveNothing,
  type ScriptContext,
  scriptContext,
  wasInTouch,
} from '../../book/agenda/scriptContext.js'
import { type Day, spokenDay } from '../../book/dates/day.js'
import { RapportError } from '../../book/error.js'
import { type Channel, isWritten, type Outcome } from '../../book/model/channel.js'
import { touchesWith } from '../../book/model/lookup.js'
import { profileKeys, usualSituation } from '../../book/model/profile.js'
import type { Book, Contact, Profile } from '../../book/model/schema.js'
import type { UsedScript } from '../../book/model/scriptEffects.js'
import { settingsOf } from '../../book/model/settings.js'
import { attempts } from '../../book/touches/closingRules.js'
import { businessDaysAfter, usualDay } from '../../book/touches/followUp.js'
import type { Context } from '../../context.js'
import type { Draft, Finding } from '../../scripts/coach/coach.js'
import type { Metrics } from '../../scripts/metrics.js'
import type { Slot, Template, TemplateSource } from '../../scripts/template.js'
import type { Missing } from '../missing.js'
import { type PersonOrName, personOrName } from '../people/findPerson.js'
import { fillSlots } from './fillSlots.js'

export interface ScriptRequest {
  template?: string | undefined
  channel?: Channel | undefined
  to?: PersonOrName | null
  via?: PersonOrName | null
  about?: PersonOrName | null
  /** Values that win over all that the book knows. */
  set?: Record<string, string>
  /** When I will be in touch again: the script says it, or nothing of it for null. */
  again?: Day | null | undefined
  /** What nobody knows stands in brackets. */
  withBlanks?: boolean
  /** It is to be logged: then the person has to be known, and of a call what came of it. */
  toLog?: { outcome: Outcome | undefined } | null
}

/** A script, and the places for which the person was asked. */
export interface Prepared {
  script: PreparedScript
  asked: Slot[]
  /** What was taken from notes without anybody having seen it. */
  unseen: string[]
  /** The day on which the script promises to be in touch. */
  again: Day | null
  /** Whom it tells of, where that is somebody of the book. */
  aboutId: string | null
  /** What using it does. */
  use: UsedScript
}

interface Mention {
  id: string | null
  name: string
}

/** A script, ready to say or send (CLI contract, Scripts). */
export interface PreparedScript {
  template: string
  channel: Channel
  to: Mention | null
  via: Mention | null
  subject: string | null
  text: string
  slots: Record<string, string>
  metrics: Metrics
  findings: Finding[]
}

type Writer = Pick<Context, 'scripts' | 'prompter' | 'today'>

/**
 * Fills a script from what was said, the people and the profile; asks for the rest.
 * @throws RapportError `missing` with all that lacks, where nobody can be asked.
 */
export async function prepareScript(ctx: Writer, book: Book, request: ScriptRequest): Promise<Prepared> {
  const to = request.to ?? (await askWhom(ctx, book, request))
  const template = await templateOf(ctx, book, to, request)
  const { source } = template
  const channel = request.channel ?? source.channels[0] ?? 'phone'
  const via = request.via ?? introducerOf(book, to)
  const about = request.about ?? subjectOf(book, to, source)
  const notes = recallFor(source, book, to, about)
  const from = { profile: book.profile, to, via, about, ...notes }
  const { set = {}, withBlanks = false } = request
  const alsoLacking = lackingForLog(request, to, channel)
  const { slots, asked, unseen } = await fillSlots(ctx, source, { set, from, alsoLacking, withBlanks })
  const again = request.again === undefined ? usualAgain(ctx, book, to, channel) : request.again
  const { subject, text } = template.render(
    { slots, me: aboutMe(book.profile), again: again === null ? '' : promise(again, ctx.today) },
    channel,
  )
  const { metrics, findings } = await coached(book, to, {
    text,
    subject,
    channel,
    limit: channel === 'linkedin' ? source.limit : null,
  })
  const script = {
    template: source.id,
    channel,
    to: mention(to, slots.to),
    via: mention(via, slots.via),
    subject,
    text,
    slots,
    metrics,
    findings,
  }
  return { script, asked, unseen, again, aboutId: about?.id ?? null, use: template.use }
}

/** What the log lends to a template; most need none of it, and a log can be long. */
function recallFor(
  { slots }: TemplateSource,
  book: Book,
  to: PersonOrName | null,
  about: PersonOrName | null,
): ScriptContext {
  const isNeeded = slots.some(({ from }) => from.some((path) => /^(?:last|got|news)\./.test(path)))
  return isNeeded ? scriptContext(book, to?.id ?? null, about?.id ?? null) : scriptContext(book, null, null)
}

/** The template that was named, else the first of those that fit the person which is made for the channel. */
async function templateOf(
  { scripts }: Writer,
  book: Book,
  to: PersonOrName | null,
  { template, channel }: ScriptRequest,
) {
  const ids = template === undefined ? fittingTemplates(book, to?.id ?? null, channel) : [template]
  const candidates = template === undefined ? ids.filter(scripts.has) : ids
  const loaded: Template[] = []
  for (const id of candidates) {
    const each = await scripts.load(id)
    if (channel === undefined || each.source.channels.includes(channel)) return each
    loaded.push(each)
  }
  const { id, channels } = (loaded.at(-1) ?? (await scripts.load('intro'))).source
  throw new RapportError('usage', `The script “${id}” is not made for ${channel}.`, {
    hint: `It is for: ${channels.join(', ')}.`,
  })
}

/** What the coach says of a script, with what the book knows of the two. */
async function coached(
  book: Book,
  to: PersonOrName | null,
  draft: Pick<Draft, 'text' | 'subject' | 'channel' | 'limit'>,
) {
  const { coach } = await import('../../scripts/coach/coach.js')
  const id = to?.id ?? null
  const known = {
    to: to?.name ?? null,
    earlier: id !== null && wasInTouch(book, id) ? true : null,
    nothingGiven: id !== null && gaveNothing(book, id),
  }
  return coach({ ...draft, ...known }, settingsOf(book))
}

/** What else is needed to log a script. */
function lackingForLog({ toLog, set }: ScriptRequest, to: PersonOrName | null, channel: Channel): Missing[] {
  if (!toLog) return []
  const lacking: Missing[] = []
  if (to === null && !set?.to) lacking.push({ name: 'to', flag: '--to', asks: 'Whom is it for?' })
  if (!isWritten(channel) && toLog.outcome === undefined)
    lacking.push({ name: 'outcome', flag: '--outcome', asks: 'How did it go?' })
  return lacking
}

/** Whom the script is for, where nobody said and somebody can be asked; a name from the book brings all it knows. */
async function askWhom(
  { scripts, ...ctx }: Writer,
  book: Book,
  { set, template }: ScriptRequest,
): Promise<PersonOrName | null> {
  if (ctx.prompter === null || set?.to) return null
  const slots = template === undefined ? [] : (await scripts.load(template)).source.slots
  const slot = slots.find((each) => each.name === 'to')
  if (template !== undefined && slot === undefined) return null
  const name = await ctx.prompter.input({
    message: slot && slot.default === null ? slot.ask : 'Whom would you like to talk to? (Enter skips)',
    check: (text) => text.trim() !== '' || slot?.default !== null || 'A name, such as Dana Reyes. (Ctrl-C leaves.)',
  })
  return name.trim() === '' ? null : await personOrName(ctx, book, name)
}

/**
 * When I will be in touch again, as the first words to somebody promise it: the day of the reminder that `--log` then
 * opens. Other scripts promise only what the person says.
 */
function usualAgain(ctx: Writer, book: Book, to: PersonOrName | null, channel: Channel): Day | null {
  const isLater = touchesWith(book, to?.id ?? null).some((each) => each.direction === 'out')
  if (isLater) return null
  if (isWritten(channel)) return usualDay('nudge', ctx.today, ctx.today)
  const days = channel === 'voicemail' ? attempts['left-message'] : undefined
  return days === undefined ? null : businessDaysAfter(ctx.today, days, ctx.today)
}

function introducerOf(book: Book, to: PersonOrName | null): Contact | null {
  const id = to !== null && 'introducers' in to ? to.introducers[0] : undefined
  return book.contacts.find((each) => each.id === id) ?? null
}

/** Whom a script that tells news is about, where nobody said. */
function subjectOf(book: Book, to: PersonOrName | null, { slots }: TemplateSource): Contact | null {
  const tellsNews = slots.some(({ from }) => from.some((path) => path.startsWith('news.')))
  const id = tellsNews && to?.id ? aboutWhom(book, to.id) : null
  return book.contacts.find((each) => each.id === id) ?? null
}

/** The person a slot names: the one who was meant, unless the slot was set to another name. */
function mention(person: PersonOrName | null, slot: string | undefined): Mention | null {
  // Left empty on purpose, it names nobody.
  if (slot === '') return null
  const name = slot || person?.name
  if (!name) return null
  return { id: person?.name === name ? person.id : null, name }
}

function aboutMe(profile: Profile): Record<string, string> {
  const said = profileKeys.map((key) => [key, profile[key] ?? (key === 'situation' ? usualSituation : '')])
  return Object.fromEntries(said)
}

function promise(day: Day, today: Day): string {
  const words = spokenDay(day, today)
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`
}
