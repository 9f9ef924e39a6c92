import type { FollowUp, Interaction } from './schema.js'

/** Compares two texts, days or instants for sorting, the lower or earlier one first; 0 for equal ones. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Compares two follow-ups for sorting, the one that is due earlier first; of one day, those with a time of day come first.
 */
export function byDueTime(a: Pick<FollowUp, 'dueOn' | 'at'>, b: Pick<FollowUp, 'dueOn' | 'at'>): number {
  return ascending(a.dueOn, b.dueOn) || ascending(a.at ?? wholeDay, b.at ?? wholeDay)
}

/** Later than every time of day. */
const wholeDay = '24:00'

/** Compares two interactions for sorting, the newer one first; of one day, the one logged later first. */
export function newestFirst(a: Interaction, b: Interaction): number {
  return ascending(b.on, a.on) || ascending(b.createdAt, a.createdAt)
}
