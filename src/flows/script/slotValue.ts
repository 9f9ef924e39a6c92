import type { ScriptContext } from '../../book/agenda/scriptContext.js'
import type { Profile } from '../../book/model/schema.js'
import type { Slot } from '../../scripts/template.js'
import type { ContactOrName } from '../people/resolveContact.js'

/** Where the values of slots come from. A slot names a source as `profile.role`, `to.company` or `last.summary`. */
export interface SlotSources extends ScriptContext {
  profile: Profile
  to: ContactOrName | null
  via: ContactOrName | null
  about: ContactOrName | null
}

/** A slot and its value, before the user is asked. */
export interface SlotValue {
  slot: Slot
  /** Null when it is unknown. */
  value: string | null
  /** Whether it comes from notes, which are private. */
  isNote: boolean
}

/** The value of a slot: the given one, else the first source of the slot that has a text. */
export function slotValue(slot: Slot, set: Record<string, string>, from: SlotSources): SlotValue {
  const given = Object.hasOwn(set, slot.name) ? (set[slot.name] ?? '').trim() : null
  if (given !== null && (given !== '' || isOptional(slot))) return { slot, value: given, isNote: false }
  for (const path of slot.from) {
    const [owner = '', field = ''] = path.split('.')
    const value = ownProperty(ownProperty(from, owner), field)
    if (typeof value === 'string' && value.trim() !== '') return { slot, value: value.trim(), isNote: isFromLog(path) }
  }
  return { slot, value: null, isNote: false }
}

/** Whether a source is what the user noted in the log, which is private. */
export function isFromLog(path: string): boolean {
  return /^(?:last|got|promise|news)\./.test(path)
}

/** The slot with its value, or with a placeholder when it is unknown and required: `[the role you are looking for]`. */
export function orPlaceholder(known: SlotValue): SlotValue {
  const { slot, value } = known
  if (value !== null || slot.default !== null) return known
  return { ...known, value: isOptional(slot) ? '' : `[${placeholders[slot.name] ?? slot.name}]` }
}

const placeholders: Record<string, string> = {
  name: 'your name',
  role: 'the role you are looking for',
  industry: 'your field',
}

/** Whether a slot may be left empty; the introducer may, since scripts have words for that case. */
export function isOptional(slot: Slot): boolean {
  return slot.default !== null || slot.name === 'via'
}

/** Whether a source is one of the texts of `ScriptContext`, private or not. */
export function isFromContext(path: string): boolean {
  return isFromLog(path) || /^(?:outcome|landed|interview|offer|shared)\./.test(path)
}

/** A property of a record itself, never of its prototype, since a user's template chooses the name. */
function ownProperty(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined
  return Object.getOwnPropertyDescriptor(record, name)?.value
}
