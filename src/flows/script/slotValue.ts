import type { ScriptContext } from '../../book/agenda/scriptContext.js'
import type { Profile } from '../../book/model/schema.js'
import type { Slot } from '../../scripts/template.js'
import type { PersonOrName } from '../people/findPerson.js'

/** Where the values of slots come from: a slot names them as `profile.role`, `to.company`, `last.summary`. */
export interface SlotSources extends ScriptContext {
  profile: Profile
  to: PersonOrName | null
  via: PersonOrName | null
  about: PersonOrName | null
}

/** What is known for a slot before anybody is asked. */
export interface SlotValue {
  slot: Slot
  /** Null where neither the person nor the book says it. */
  value: string | null
  /** It comes from notes, which were not written for others. */
  isNote: boolean
}

/** What is known for a slot: what was said for it, else the first of its sources in the book that says something. */
export function slotValue(slot: Slot, set: Record<string, string>, from: SlotSources): SlotValue {
  const said = Object.hasOwn(set, slot.name) ? (set[slot.name] ?? '').trim() : null
  if (said !== null && (said !== '' || mayStayEmpty(slot))) return { slot, value: said, isNote: false }
  for (const path of slot.from) {
    const [owner = '', field = ''] = path.split('.')
    const value = ownValue(ownValue(from, owner), field)
    if (typeof value === 'string' && value.trim() !== '')
      return { slot, value: value.trim(), isNote: ['last', 'got', 'news'].includes(owner) }
  }
  return { slot, value: null, isNote: false }
}

/** The slot's value, or what is missing in brackets: `[the role you are looking for]`. */
export function orBlank(known: SlotValue): SlotValue {
  const { slot, value } = known
  if (value !== null || slot.default !== null) return known
  return { ...known, value: mayStayEmpty(slot) ? '' : `[${blanks[slot.name] ?? slot.name}]` }
}

const blanks: Record<string, string> = {
  name: 'your name',
  role: 'the role you are looking for',
  industry: 'your field',
}

/** Whether a slot may be left empty. Maybe nobody suggested it: scripts have words for that. */
export function mayStayEmpty(slot: Slot): boolean {
  return slot.default !== null || slot.name === 'via'
}

/** What a record itself holds under a name that a template chose: nothing of its prototype. */
function ownValue(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined
  return Object.getOwnPropertyDescriptor(record, name)?.value
}
