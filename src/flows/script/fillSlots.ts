import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import type { Slot, TemplateSource } from '../../scripts/template.js'
import { type Missing, missing } from '../missing.js'
import { askSlot } from './askSlot.js'
import { orBlank, type SlotSources, slotValue } from './slotValue.js'

/** What the slots of a template are filled from. */
export interface Filling {
  /** Values that win over all else. */
  set: Record<string, string>
  from: SlotSources
  /** What else is missing, to be named along with the slots. */
  alsoMissing: Missing[]
  /** Nobody is asked: what is unknown stands in brackets. */
  withBlanks: boolean
}

/** The values of a template's slots, and where somebody should know how they came about. */
export interface FilledSlots {
  slots: Record<string, string>
  /** The slots that the person was asked for. */
  slotsAsked: Slot[]
  /** What was taken from notes without anybody having looked at it. */
  notesToReview: string[]
}

/**
 * Fills a template's slots from what was said and what the book knows; asks for the rest. What was noted of a talk is
 * offered as an answer, never put unseen into a message where somebody can be asked: notes are private.
 * @throws RapportError `usage` for a slot that the template does not have.
 * @throws RapportError `missing` with all that is missing, where nobody can be asked.
 */
export async function fillSlots(
  ctx: Pick<Context, 'prompter'>,
  template: TemplateSource,
  { set, from, alsoMissing, withBlanks }: Filling,
): Promise<FilledSlots> {
  const prompter = withBlanks ? null : ctx.prompter
  refuseUnknown(template, set)
  const known = template.slots.map((slot) => slotValue(slot, set, from))
  const values = withBlanks ? known.map(orBlank) : known
  const needed = values.filter(({ slot, value }) => value === null && slot.default === null).map(({ slot }) => slot)
  if (prompter === null) refuseMissing(needed, alsoMissing)
  const filled: FilledSlots = { slots: {}, slotsAsked: [], notesToReview: [] }
  for (const each of values) {
    const { slot, value, isNote } = each
    const isOpen = isNote || (value === null && isAskedFor(slot, needed.length > 0))
    if (prompter !== null && isOpen) {
      filled.slots[slot.name] = await askSlot(prompter, each)
      filled.slotsAsked.push(slot)
    } else {
      const text = value ?? slot.default ?? ''
      filled.slots[slot.name] = text
      if (isNote) filled.notesToReview.push(text)
    }
  }
  return filled
}

/**
 * Whether the person is asked for a slot of which nothing is known. One that may stay empty, and that the book cannot
 * know, only where others are asked for too; the recipient was asked for before.
 */
function isAskedFor(slot: Slot, othersAre: boolean): boolean {
  return slot.default === '' ? slot.name !== 'to' && (othersAre || slot.from.length > 0) : true
}

function refuseUnknown({ id, slots }: TemplateSource, set: Record<string, string>): void {
  const names = slots.map((slot) => slot.name)
  const unknown = Object.keys(set).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new RapportError('usage', `The script “${id}” has no place for “${unknown}”.`, {
      hint: `Its places are: ${names.join(', ')}.`,
    })
}

function refuseMissing(needed: Slot[], alsoMissing: Missing[]): void {
  const slots = needed.map(({ name, ask }) => ({ name, flag: flagFor(name), asks: ask }))
  if (slots.length + alsoMissing.length > 0) throw missing([...slots, ...alsoMissing], hintFor(needed))
}

const flagFor = (slot: string) => (['to', 'via'].includes(slot) ? `--${slot}` : `--set ${slot}=…`)

function hintFor(needed: Slot[]): string {
  const keys = needed.flatMap((slot) => slot.from).filter((path) => path.startsWith('profile.'))
  const once = keys.map((path) => `${path.slice('profile.'.length)}="…"`)
  return once.length > 0 ? `To say it once for all scripts: rapport profile set ${once.join(' ')}` : ''
}
