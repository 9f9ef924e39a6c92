import type { Slot } from '../../scripts/template.js'
import type { Prompter } from '../../terminal/prompter.js'
import { mayStayEmpty, type SlotValue } from './slotValue.js'

/** Asks for a slot's value with the template's own question; what is known is offered as the answer. */
export async function askSlot(prompter: Prompter, { slot, value, isNote }: SlotValue): Promise<string> {
  const usual = value ?? slot.default
  const text = await prompter.input({
    message: slot.ask + adviceFor(slot, usual, isNote),
    ...(usual ? { default: usual } : {}),
    check: (typed) =>
      typed.trim() !== '' || mayStayEmpty(slot) || `This one is needed. For example: ${slot.example}. (Ctrl-C leaves.)`,
  })
  // A note that was cleared stays out.
  return text.trim() || (isNote ? '' : (usual ?? ''))
}

function adviceFor({ name }: Slot, usual: string | null, isNote: boolean): string {
  if (isNote) return ' (your note; Backspace clears it)'
  if (name === 'via' && !usual) return ' (Enter: nobody)'
  return usual === '' ? ' (Enter skips)' : ''
}
