import type { Slot } from '../../scripts/template.js'
import type { Prompter } from '../../terminal/prompter.js'
import { isOptional, type SlotValue } from './slotValue.js'

/** Asks for the value of a slot with the template's question; a known value is the default answer. */
export async function askSlot(prompter: Prompter, { slot, value, isNote }: SlotValue): Promise<string> {
  const defaultAnswer = value ?? slot.default
  const text = await prompter.input({
    message: slot.ask + hintFor(slot, defaultAnswer, isNote),
    ...(defaultAnswer ? { default: defaultAnswer } : {}),
    isLong: isNote,
    check: (typed) =>
      typed.trim() !== '' || isOptional(slot) || `This one is needed. For example: ${slot.example}. (Ctrl-C leaves.)`,
  })
  // When the user clears a note, the slot stays empty.
  return text.trim() || (isNote ? '' : (defaultAnswer ?? ''))
}

function hintFor({ name }: Slot, defaultAnswer: string | null, isNote: boolean): string {
  if (isNote) return ' (your note; Backspace clears it)'
  if (name === 'via' && !defaultAnswer) return ' (Enter: nobody)'
  return defaultAnswer === '' ? ' (Enter skips)' : ''
}
