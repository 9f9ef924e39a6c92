import type { TemplateSource } from '../template.js'
import { partialVariables } from './partialVariables.js'
import { referenceFaults, reservedNames } from './referenceFaults.js'
import { findReferences } from './references.js'
import { type Fault, fault, warning } from './templateFault.js'

/**
 * All faults in what a template refers to, in the order of the file: unknown variables and helpers (Handlebars' strict
 * mode does not check inside `{{#if}}`), duplicate and reserved slot names, unused slots.
 * @param partials the source text of every partial, by name
 */
export function semanticFaults(source: TemplateSource, partials: Record<string, string>): Fault[] {
  const { body, subject, lines } = source
  const slots = source.slots.map((slot) => slot.name)
  const variablesByPartial = partialVariables(partials)
  const parts = [
    findReferences(body, lines.body),
    ...(subject === null ? [] : [findReferences(subject, lines.subject)]),
  ]
  const references = parts.flatMap((part) => part.references)
  const syntaxFaults = parts.flatMap((part) => part.fault ?? [])
  const faults = [...slotFaults(source), ...subjectFaults(source), ...syntaxFaults]
  for (const reference of references) faults.push(...referenceFaults(reference, slots, variablesByPartial))
  if (syntaxFaults.length === 0) {
    const used = new Set(
      references.flatMap(({ use, name }) => (use === 'partial' ? (variablesByPartial.get(name) ?? []) : name)),
    )
    faults.push(...unusedSlots(source, used))
  }
  const unique = new Map(faults.map((each) => [`${each.line} ${each.problem}`, each]))
  return [...unique.values()].sort((a, b) => a.line - b.line)
}

function slotFaults({ slots, lines }: TemplateSource): Fault[] {
  const seen = new Set<string>()
  return slots.flatMap(({ name }, index) => {
    const isDuplicate = seen.has(name)
    seen.add(name)
    if (!isDuplicate && !reservedNames.includes(name)) return []
    const problem = isDuplicate
      ? `two slots are called “${name}”`
      : `a slot cannot be called “${name}”, which means something else`
    return [fault(lines.slots[index] ?? 1, problem, 'Give it another name, such as topic.')]
  })
}

function subjectFaults({ channels, subject, lines }: TemplateSource): Fault[] {
  const hasEmail = channels.includes('email')
  if (hasEmail === (subject !== null)) return []
  return hasEmail
    ? [warning(lines.subject, 'it is for e-mail, but has no subject', 'Add a line such as subject: "Thank you"')]
    : [warning(lines.subject, 'it has a subject, but is not for e-mail', 'Add email to the channels, or take it out.')]
}

function unusedSlots({ slots, lines }: TemplateSource, used: Set<string>): Fault[] {
  return slots.flatMap(({ name }, index) => {
    const hint = `Write {{${name}}} where it belongs, or take the slot out.`
    return used.has(name) ? [] : [warning(lines.slots[index] ?? 1, `the slot “${name}” is never used`, hint)]
  })
}
