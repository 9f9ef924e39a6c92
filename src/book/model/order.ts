import type { FollowUp, Interaction } from './schema.js'

/** Compares two texts, days or instants for sorting, the lower or earlier one first; 0 for equal ones. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Compares two follow-ups for sorting, the one that is due earlier first. */
export const byDueDay = (a: Pick<FollowUp, 'dueOn'>, b: Pick<FollowUp, 'dueOn'>) => ascending(a.dueOn, b.dueOn)

/** Compares two interactions for sorting, the newer one first; of one day, the one logged later first. */
export function newestFirst(a: Interaction, b: Interaction): number {
  return ascending(b.on, a.on) || ascending(b.createdAt, a.createdAt)
}
