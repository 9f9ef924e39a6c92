import { RapportError } from '../../book/error.js'
import type { Context } from '../../context.js'
import type { Slot, TemplateSource } from '../../scripts/template.js'
import { type MissingValue, missing } from '../missing.js'
import { askSlot } from './askSlot.js'
import { orPlaceholder, type SlotSources, slotValue } from './slotValue.js'

/** What the slots of a template are filled from. */
export interface SlotInput {
  /** Values by the names of slots; they override all other sources. */
  set: Record<string, string>
  from: SlotSources
  /** Other missing values, for the same error as missing slots. */
  alsoMissing: MissingValue[]
  /** Whether to fill an unknown slot with a placeholder in brackets instead of asking. */
  withPlaceholders: boolean
}

/** The values of a template's slots, and where some of them come from. */
export interface FilledSlots {
  slots: Record<string, string>
  /** The slots that the user was asked for. */
  slotsAsked: Slot[]
  /** The texts from notes that the user has not seen yet. */
  notesToReview: string[]
}

/**
 * Fills a template's slots from the given values and the book, and asks the user for the rest. Notes are private: a
 * text from them is shown as the default answer, and used unseen only when nobody can be asked.
 * @throws RapportError `usage` for a slot that the template does not have; `missing`, with all missing values, when
 * nobody can be asked.
 */
export async function fillSlots(
  ctx: Pick<Context, 'prompter'>,
  template: TemplateSource,
  { set, from, alsoMissing, withPlaceholders }: SlotInput,
): Promise<FilledSlots> {
  const prompter = withPlaceholders ? null : ctx.prompter
  refuseUnknown(template, set)
  const known = template.slots.map((slot) => slotValue(slot, set, from))
  const values = withPlaceholders ? known.map(orPlaceholder) : known
  const needed = values.filter(({ slot, value }) => value === null && slot.default === null).map(({ slot }) => slot)
  if (prompter === null) refuseMissing(needed, alsoMissing)
  const filled: FilledSlots = { slots: {}, slotsAsked: [], notesToReview: [] }
  for (const each of values) {
    const { slot, value, isNote } = each
    const mustAsk = isNote || (value === null && shouldAsk(slot, needed.length > 0))
    if (prompter !== null && mustAsk) {
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
 * Whether to ask for a slot without a known value. An optional slot that has no source in the book is asked for only if
 * a required one is; an optional recipient never, since `chooseRecipient` asks for it.
 */
function shouldAsk(slot: Slot, asksForRequired: boolean): boolean {
  return slot.default === '' ? slot.name !== 'to' && (asksForRequired || slot.from.length > 0) : true
}

function refuseUnknown({ id, slots }: TemplateSource, set: Record<string, string>): void {
  const names = slots.map((slot) => slot.name)
  const unknown = Object.keys(set).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new RapportError('usage', `The script “${id}” has no place for “${unknown}”.`, {
      hint: `Its places are: ${names.join(', ')}.`,
    })
}

function refuseMissing(needed: Slot[], alsoMissing: MissingValue[]): void {
  const slots = needed.map(({ name, ask }) => ({ name, flag: flagFor(name), question: ask }))
  if (slots.length + alsoMissing.length > 0) throw missing([...slots, ...alsoMissing], hintFor(needed))
}

const flagFor = (slot: string) => (['to', 'via'].includes(slot) ? `--${slot}` : `--set ${slot}=…`)

function hintFor(needed: Slot[]): string {
  const keys = needed.flatMap((slot) => slot.from).filter((path) => path.startsWith('profile.'))
  const once = keys.map((path) => `${path.slice('profile.'.length)}="…"`)
  return once.length > 0 ? `To say it once for all scripts: rapport profile set ${once.join(' ')}` : ''
}
