import type { Period } from './day.js'

const unitWords: Record<Period['unit'], string> = { d: 'day', w: 'week', m: 'month', bd: 'business day' }

/**
 * A length of time in words.
 * @example periodWords({ count: 3, unit: 'bd' }) // '3 business days'
 */
export function periodWords({ count, unit }: Period): string {
  return `${count} ${unitWords[unit]}${count === 1 ? '' : 's'}`
}

/**
 * A length of time in the short form that users type; `parsePeriod` reads it back.
 * @example formatPeriod({ count: 6, unit: 'w' }) // '6w'
 */
export function formatPeriod({ count, unit }: Period): string {
  return `${count}${unit}`
}
