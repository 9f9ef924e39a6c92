import type { TemplateSource } from '../template.js'
import { mentionFaults, taken } from './mentionFaults.js'
import { mentionsIn } from './mentions.js'
import { partialNeeds } from './partialNeeds.js'
import { type Fault, fault, notice } from './templateFault.js'

/**
 * All that is wrong with what a template names, in the order of the file: what nobody fills or calls (Handlebars'
 * strict mode does not look into `{{#if}}`), slots that stand in each other's way, slots for nothing.
 * @param partials the words that templates share, as they are written, by name.
 */
export function nameFaults(source: TemplateSource, partials: Record<string, string>): Fault[] {
  const { body, subject, lines } = source
  const slots = source.slots.map((slot) => slot.name)
  const needs = partialNeeds(partials)
  const parts = [mentionsIn(body, lines.body), ...(subject === null ? [] : [mentionsIn(subject, lines.subject)])]
  const mentions = parts.flatMap((part) => part.mentions)
  const unread = parts.flatMap((part) => part.fault ?? [])
  const faults = [...slotFaults(source), ...subjectFaults(source), ...unread]
  for (const mention of mentions) faults.push(...mentionFaults(mention, slots, needs))
  if (unread.length === 0) {
    const used = new Set(mentions.flatMap(({ use, name }) => (use === 'taken' ? (needs.get(name) ?? []) : name)))
    faults.push(...unusedSlots(source, used))
  }
  const once = new Map(faults.map((each) => [`${each.line} ${each.what}`, each]))
  return [...once.values()].sort((a, b) => a.line - b.line)
}

function slotFaults({ slots, lines }: TemplateSource): Fault[] {
  const seen = new Set<string>()
  return slots.flatMap(({ name }, index) => {
    const isTwice = seen.has(name)
    seen.add(name)
    if (!isTwice && !taken.includes(name)) return []
    const what = isTwice
      ? `two slots are called “${name}”`
      : `a slot cannot be called “${name}”, which means something else`
    return [fault(lines.slots[index] ?? 1, what, 'Give it another name, such as topic.')]
  })
}

function subjectFaults({ channels, subject, lines }: TemplateSource): Fault[] {
  const isMail = channels.includes('email')
  if (isMail === (subject !== null)) return []
  return isMail
    ? [notice(lines.subject, 'it is for e-mail, but has no subject', 'Add a line such as subject: "Thank you"')]
    : [notice(lines.subject, 'it has a subject, but is not for e-mail', 'Add email to the channels, or take it out.')]
}

function unusedSlots({ slots, lines }: TemplateSource, used: Set<string>): Fault[] {
  return slots.flatMap(({ name }, index) => {
    const hint = `Write {{${name}}} where it belongs, or take the slot out.`
    return used.has(name) ? [] : [notice(lines.slots[index] ?? 1, `the slot “${name}” is never used`, hint)]
  })
}
