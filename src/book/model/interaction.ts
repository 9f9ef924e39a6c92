import type { Interaction, Touch } from './schema.js'

/** Whether an interaction is a touch with a contact; false for an activity. */
export function isTouch(interaction: Interaction): interaction is Touch {
  return interaction.contactId !== null
}

/** Whether an interaction comes from a file, which says when somebody wrote and nothing more. */
export function isImported(interaction: Interaction): boolean {
  return isTouch(interaction) && interaction.imported === true
}

/** The ids of the contacts who took part in an interaction; empty for an activity. */
export function peopleOf(interaction: Interaction): readonly string[] {
  if (!isTouch(interaction)) return []
  return interaction.with ? [interaction.contactId, ...interaction.with] : [interaction.contactId]
}

/** Whether a contact took part in an interaction. */
export function isWith(interaction: Interaction, id: string): boolean {
  // As peopleOf says, without a list for each of thousands.
  return interaction.contactId === id || (isTouch(interaction) && interaction.with?.includes(id) === true)
}

/**
 * Whether a contact gave the user something in an interaction: what it yielded is the help of its first contact, not of
 * the others who took part.
 */
export function isHelpOf({ contactId, got }: Interaction, id: string): boolean {
  return contactId === id && got.length > 0
}
