const offset = /^([+-])([01]?\d|2[0-3])(?::?([0-5]\d)(?::?([0-5]\d))?)?$/

/**
 * Reads how far clocks are ahead of UTC, in milliseconds; null for a text that does not say it. Source: RFC 5545 section
 * 3.3.14.
 * @example readOffset('-0530') // -19800000
 */
export function readOffset(text: string): number | null {
  const [, sign, hours, minutes = '0', seconds = '0'] = offset.exec(text.trim()) ?? []
  if (hours === undefined) return null
  const length = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -length : length
}

/**
 * The name of the clocks that are so many milliseconds ahead of UTC.
 * @example offsetName(-19_800_000) // 'UTC-05:30'
 */
export function offsetName(milliseconds: number): string {
  if (milliseconds === 0) return 'UTC'
  const minutes = Math.round(Math.abs(milliseconds) / 60_000)
  const padded = (count: number) => String(Math.trunc(count)).padStart(2, '0')
  return `UTC${milliseconds < 0 ? '-' : '+'}${padded(minutes / 60)}:${padded(minutes % 60)}`
}
