import type { ScriptContext } from '../../book/agenda/scriptContext.js'
import { RapportError } from '../../book/error.js'
import type { Profile } from '../../book/model/schema.js'
import type { Context } from '../../context.js'
import type { Slot, TemplateSource } from '../../scripts/template.js'
import { type Missing, missing } from '../missing.js'
import type { PersonOrName } from '../people/findPerson.js'

/** Where the values of slots come from: a slot names them as `profile.role`, `to.company`, `last.summary`. */
export interface Sources extends ScriptContext {
  profile: Profile
  to: PersonOrName | null
  via: PersonOrName | null
  about: PersonOrName | null
}

/** What is known for a script beside what the book says. */
export interface Filling {
  /** Values that win over all else. */
  set: Record<string, string>
  from: Sources
  /** What else is missing, to be named along with the places. */
  alsoLacking: Missing[]
  /** Nobody is asked: what lacks stands in brackets, to be filled in while speaking. */
  withBlanks: boolean
}

export interface FilledSlots {
  slots: Record<string, string>
  /** The places for which the person was asked. */
  asked: Slot[]
  /** What was taken from notes without anybody having seen it. */
  unseen: string[]
}

/**
 * Fills a template's places from what was said and what the book knows; asks for the rest. What was noted of a talk is
 * offered as an answer, never put unseen into a message where somebody can be asked: notes are private.
 * @throws RapportError `missing` with all that lacks, where nobody can be asked.
 */
export async function fillSlots(
  ctx: Pick<Context, 'prompter'>,
  source: TemplateSource,
  { set, from, alsoLacking, withBlanks }: Filling,
): Promise<FilledSlots> {
  const prompter = withBlanks ? null : ctx.prompter
  refuseUnknown(source, set)
  const places = source.slots.map((slot) => place(slot, set, from)).map((each) => (withBlanks ? blanked(each) : each))
  const needed = places.filter(({ slot, value }) => value === null && slot.default === null).map(({ slot }) => slot)
  const lacking = [...needed.map(({ name, ask }) => ({ name, flag: flagFor(name), asks: ask })), ...alsoLacking]
  if (prompter === null && lacking.length > 0) throw missing(lacking, hintFor(needed))
  const slots: Record<string, string> = {}
  const asked: Slot[] = []
  const unseen: string[] = []
  for (const { slot, value, isNote } of places) {
    const usual = value ?? slot.default
    const isOpen = isNote || (value === null && isAsked(slot, needed.length > 0))
    if (prompter === null || !isOpen) {
      slots[slot.name] = usual ?? ''
      if (isNote) unseen.push(usual ?? '')
    } else {
      slots[slot.name] = await ask(prompter, slot, usual, isNote)
      asked.push(slot)
    }
  }
  return { slots, asked, unseen }
}

/** What may stay empty, and the book cannot know, is asked for only where something else is; whom it is for was asked. */
function isAsked(slot: Slot, others: boolean): boolean {
  return slot.default === '' ? slot.name !== 'to' && (others || slot.from.length > 0) : true
}

interface Place {
  slot: Slot
  /** Null where neither the call nor the book says it. */
  value: string | null
  /** It comes from notes, which were not written for others. */
  isNote: boolean
}

function place(slot: Slot, set: Record<string, string>, from: Sources): Place {
  const said = Object.hasOwn(set, slot.name) ? (set[slot.name] ?? '').trim() : null
  if (said !== null && (said !== '' || mayStayEmpty(slot))) return { slot, value: said, isNote: false }
  for (const path of slot.from) {
    const [owner = '', field = ''] = path.split('.')
    const record = (Object.hasOwn(from, owner) ? from[owner as keyof Sources] : null) as Record<string, unknown> | null
    const value = record !== null && Object.hasOwn(record, field) ? record[field] : null
    if (typeof value === 'string' && value.trim() !== '')
      return { slot, value: value.trim(), isNote: ['last', 'got', 'news'].includes(owner) }
  }
  return { slot, value: null, isNote: false }
}

/** A place with a word in brackets where nothing is known. */
function blanked(place: Place): Place {
  const { slot, value } = place
  if (value !== null || slot.default !== null) return place
  return { ...place, value: mayStayEmpty(slot) ? '' : `[${blanks[slot.name] ?? slot.name}]` }
}

const blanks: Record<string, string> = {
  name: 'your name',
  role: 'the role you are looking for',
  industry: 'your field',
}

async function ask(
  prompter: NonNullable<Context['prompter']>,
  slot: Slot,
  usual: string | null,
  isNote: boolean,
): Promise<string> {
  const text = await prompter.input({
    message: slot.ask + adviceFor(slot, usual, isNote),
    ...(usual ? { default: usual } : {}),
    check: (value) =>
      value.trim() !== '' || mayStayEmpty(slot) || `This one is needed. For example: ${slot.example}. (Ctrl-C leaves.)`,
  })
  // A note that was cleared stays out.
  return text.trim() || (isNote ? '' : (usual ?? ''))
}

/** Nobody may have suggested it: scripts have words for that. */
function mayStayEmpty(slot: Slot): boolean {
  return slot.default !== null || slot.name === 'via'
}

function adviceFor({ name }: Slot, usual: string | null, isNote: boolean): string {
  if (isNote) return ' (your note; Backspace clears it)'
  if (name === 'via' && !usual) return ' (Enter: nobody)'
  return usual === '' ? ' (Enter skips)' : ''
}

function refuseUnknown({ id, slots }: TemplateSource, set: Record<string, string>): void {
  const names = slots.map((slot) => slot.name)
  const unknown = Object.keys(set).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new RapportError('usage', `The script “${id}” has no place for “${unknown}”.`, {
      hint: `Its places are: ${names.join(', ')}.`,
    })
}

const flagFor = (slot: string) => (['to', 'via'].includes(slot) ? `--${slot}` : `--set ${slot}=…`)

function hintFor(needed: Slot[]): string {
  const keys = needed.flatMap((slot) => slot.from).filter((path) => path.startsWith('profile.'))
  const once = keys.map((path) => `${path.slice('profile.'.length)}="…"`)
  return once.length > 0 ? `To say it once for all scripts: rapport profile set ${once.join(' ')}` : ''
}
