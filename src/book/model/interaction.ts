import type { Interaction, Touch } from './schema.js'

/** Whether something logged is a touch with a person, rather than an activity without one. */
export function isTouch(interaction: Interaction): interaction is Touch {
  return interaction.contactId !== null
}

/** The ids of those who took part in something logged; nobody in an activity. */
export function peopleOf({ contactId }: Interaction): readonly string[] {
  return contactId === null ? [] : [contactId]
}

/** Whether somebody took part in something logged. */
export function isWith(interaction: Interaction, contactId: string): boolean {
  return peopleOf(interaction).includes(contactId)
}
