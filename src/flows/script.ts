import { type Channel, isWritten, type Outcome } from '../book/channel.js'
import { type Day, spokenDay } from '../book/day.js'
import { RapportError } from '../book/error.js'
import { businessDaysAfter } from '../book/followUp.js'
import { nudgeAfter } from '../book/log.js'
import { pickTemplate } from '../book/pickTemplate.js'
import { profileKeys, usualSituation } from '../book/profile.js'
import type { Book, Contact, Profile } from '../book/schema.js'
import type { Context } from '../context.js'
import { type Metrics, measure } from '../scripts/metrics.js'
import type { Slot, TemplateSource } from '../scripts/template.js'
import { type Missing, missing } from './missing.js'
import { type Named, personOrName } from './person.js'

export interface ScriptRequest {
  template?: string | undefined
  channel?: Channel | undefined
  to?: Named | null
  via?: Named | null
  about?: Named | null
  /** Values that win over all that the book knows. */
  set?: Record<string, string>
  /** When I will be in touch again; the script says it. */
  again?: Day | undefined
  /** It is to be logged: then the person has to be known, and of a call what came of it. */
  toLog?: { outcome: Outcome | undefined } | null
}

/** A script, and the places for which the person was asked. */
export interface Prepared {
  script: PreparedScript
  asked: Slot[]
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
  findings: { rule: string; severity: 'warning' | 'hint'; message: string }[]
}

type Writer = Pick<Context, 'scripts' | 'prompter' | 'today'>

/**
 * Fills a script from what was said, the people and the profile; asks for the rest.
 * @throws RapportError `missing` with all that lacks, where nobody can be asked.
 */
export async function prepareScript(ctx: Writer, book: Book, request: ScriptRequest): Promise<Prepared> {
  const to = request.to ?? (await askWhom(ctx, book, request))
  const template = await ctx.scripts.load(request.template ?? pickTemplate(book, to?.id ?? null, ctx.scripts.has))
  const { source } = template
  const channel = request.channel ?? source.channels[0] ?? 'phone'
  if (!source.channels.includes(channel))
    throw new RapportError('usage', `The script “${source.id}” is not made for ${channel}.`, {
      hint: `It is for: ${source.channels.join(', ')}.`,
    })
  const via = request.via ?? introducerOf(book, to)
  const from = { profile: book.profile, to, via, about: request.about ?? null }
  const { slots, asked } = await fillSlots(ctx, source, request.set ?? {}, from, lackingForLog(request, to, channel))
  const again = request.again ?? (isFirstTouch(book, to) ? businessDaysAfter(ctx.today, nudgeAfter, ctx.today) : null)
  const { subject, text } = template.render(
    { slots, me: aboutMe(book.profile), again: again === null ? '' : promise(again, ctx.today) },
    channel,
  )
  const script = {
    template: source.id,
    channel,
    to: mention(to, slots.to),
    via: mention(via, slots.via),
    subject,
    text,
    slots,
    metrics: measure(text),
    findings: [],
  }
  return { script, asked }
}

/** What else is needed to log a script. */
function lackingForLog({ toLog, set }: ScriptRequest, to: Named | null, channel: Channel): Missing[] {
  if (!toLog) return []
  const lacking: Missing[] = []
  if (to === null && !set?.to) lacking.push({ name: 'to', flag: '--to', asks: 'Whom is it for?' })
  if (!isWritten(channel) && toLog.outcome === undefined)
    lacking.push({ name: 'outcome', flag: '--outcome', asks: 'How did it go?' })
  return lacking
}

/** Whom the script is for, where nobody said and somebody can be asked; a name from the book brings all it knows. */
async function askWhom(ctx: Writer, book: Book, { set }: ScriptRequest): Promise<Named | null> {
  if (ctx.prompter === null || set?.to) return null
  const name = await ctx.prompter.input({ message: 'Whom would you like to talk to? (Enter skips)' })
  return name.trim() === '' ? null : await personOrName(ctx, book, name)
}

/** A first message promises a reminder that `--log` opens; a later one promises only what the person says. */
function isFirstTouch(book: Book, to: Named | null): boolean {
  return !book.interactions.some((each) => each.contactId === to?.id && each.direction === 'out')
}

function introducerOf(book: Book, to: Named | null): Contact | null {
  const id = to !== null && 'introducers' in to ? to.introducers[0] : undefined
  return book.contacts.find((each) => each.id === id) ?? null
}

/** The person a slot names: the one who was meant, unless the slot was set to another name. */
function mention(person: Named | null, slot: string | undefined): Mention | null {
  const name = slot || person?.name
  if (!name) return null
  return { id: person?.name === name ? person.id : null, name }
}

type Sources = { profile: Profile; to: Named | null; via: Named | null; about: Named | null }

async function fillSlots(
  ctx: Writer,
  source: TemplateSource,
  set: Record<string, string>,
  from: Sources,
  alsoLacking: Missing[],
): Promise<{ slots: Record<string, string>; asked: Slot[] }> {
  const names = source.slots.map((slot) => slot.name)
  const unknown = Object.keys(set).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new RapportError('usage', `The script “${source.id}” has no place for “${unknown}”.`, {
      hint: `Its places are: ${names.join(', ')}.`,
    })
  const isSaid = (slot: Slot) => Object.hasOwn(set, slot.name)
  const known = (slot: Slot) => (isSaid(slot) ? (set[slot.name] ?? '').trim() : firstKnown(slot, from))
  const open = source.slots.filter((slot) => !isSaid(slot) && !known(slot))
  const needed = open.filter((slot) => slot.default === null)
  const lacking = [...needed.map(({ name, ask }) => ({ name, flag: flagFor(name), asks: ask })), ...alsoLacking]
  if (ctx.prompter === null && lacking.length > 0) throw missing(lacking, hintFor(needed))
  const slots: Record<string, string> = {}
  for (const slot of source.slots)
    slots[slot.name] = open.includes(slot) ? await ask(ctx, slot, needed.length > 0) : known(slot)
  return { slots, asked: ctx.prompter === null ? [] : open }
}

/** Asks for a slot; one that may stay empty is asked for only where something else is asked anyway. */
async function ask({ prompter }: Writer, slot: Slot, others: boolean): Promise<string> {
  if (prompter === null || slot.name === 'to' || (slot.default !== null && !others)) return slot.default ?? ''
  const optional = slot.default === ''
  const text = await prompter.input({
    message: optional ? `${slot.ask} (Enter skips)` : slot.ask,
    ...(slot.default ? { default: slot.default } : {}),
    check: (value) =>
      value.trim() !== '' ||
      slot.default !== null ||
      `This one is needed. For example: ${slot.example}. (Ctrl-C leaves.)`,
  })
  return text.trim() || (slot.default ?? '')
}

function firstKnown(slot: Slot, from: Sources): string {
  for (const path of slot.from) {
    const [owner = '', field = ''] = path.split('.')
    const record = Object.hasOwn(from, owner) ? from[owner as keyof Sources] : null
    const value = record !== null && Object.hasOwn(record, field) ? record[field as keyof typeof record] : null
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}

const flagFor = (slot: string) => (slot === 'to' || slot === 'via' ? `--${slot}` : `--set ${slot}=…`)

function hintFor(needed: Slot[]): string {
  const keys = needed.flatMap((slot) => slot.from).filter((path) => path.startsWith('profile.'))
  const once = keys.map((path) => `${path.slice('profile.'.length)}="…"`)
  return once.length > 0 ? `To say it once for all scripts: rapport profile set ${once.join(' ')}` : ''
}

function aboutMe(profile: Profile): Record<string, string> {
  const said = profileKeys.map((key) => [key, profile[key] ?? (key === 'situation' ? usualSituation : '')])
  return Object.fromEntries(said)
}

function promise(day: Day, today: Day): string {
  const words = spokenDay(day, today)
  return words === 'today' || words === 'tomorrow' ? words : `on ${words}`
}
