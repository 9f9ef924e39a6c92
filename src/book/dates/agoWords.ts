import { type Day, daysBetween } from './day.js'

/**
 * How long ago a day was, as people say it.
 * @example agoWords('2026-11-23', '2026-12-01') // 'a week ago'
 */
export function agoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 7) return `${days} days ago`
  if (days < 61) return days < 14 ? 'a week ago' : `${Math.floor(days / 7)} weeks ago`
  return `${Math.floor(days / 30)} months ago`
}
