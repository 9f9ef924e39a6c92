import type { FollowUp, Interaction } from './schema.js'

/** Orders two texts, days or instants: the earlier one first. Equal ones stay as they are. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders what is to be done, the earliest first. */
export const byDueDay = (a: Pick<FollowUp, 'dueOn'>, b: Pick<FollowUp, 'dueOn'>) => ascending(a.dueOn, b.dueOn)

/** Orders what is logged, the newest first. */
export function newestFirst(a: Interaction, b: Interaction): number {
  return ascending(b.on, a.on) || ascending(b.createdAt, a.createdAt)
}
