/** Where a clock stands. */
interface ClockTime {
  seconds: number
  limit: number
  isPaused: boolean
}

/** The columns of the bar, at least and at most. */
const [shortest, longest] = [5, 30]

/**
 * A clock on one line: a bar up to the limit, the time, and what the keys do, as far as there is room.
 * @example clockBar({ seconds: 45, limit: 90, isPaused: false }, 'ends', 62)
 * // '███████████░░░░░░░░░░░ 0:45 of 1:30 · space pauses, Enter ends'
 */
export function clockBar({ seconds, limit, isPaused }: ClockTime, enter: string, width: number): string {
  const over = seconds > limit ? `, ${clockWords(seconds - limit)} over` : ''
  const time = `${clockWords(seconds)} of ${clockWords(limit)}${over}`
  const keys = `${isPaused ? 'paused, space goes on' : 'space pauses'}, Enter ${enter}`
  const words = [`${time} · ${keys}`, time].find((each) => each.length + shortest + 1 <= width) ?? time
  const columns = Math.max(shortest, Math.min(longest, width - words.length - 1))
  const full = Math.min(columns, Math.floor((seconds / limit) * columns))
  return `${'█'.repeat(full)}${'░'.repeat(columns - full)} ${words}`
}

/** @example clockWords(75) // '1:15' */
function clockWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
