import { stripVTControlCharacters } from 'node:util'
import type { Day } from '../book/dates/day.js'

/** How a stream shows lines: its text styles, its width, and the day from which “tomorrow” counts. */
export interface Theme {
  today: Day
  /** Columns; Infinity where lines are not wrapped (a pipe). */
  width: number
  /** The columns that a text takes. */
  widthOf(text: string): number
  strong(text: string): string
  faint(text: string): string
  accent(text: string): string
  warm(text: string): string
}

/** What decides whether colors are used. */
export interface ColorOptions {
  /** `--no-color` was given. */
  refused: boolean
  env: Record<string, string | undefined>
  isTerminal: boolean
}

/**
 * Whether to use colors: `--no-color` decides first, then FORCE_COLOR, then NO_COLOR, then whether the stream is a
 * terminal.
 */
export function wantsColor({ refused, env, isTerminal }: ColorOptions): boolean {
  if (refused) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}

/** The most columns used; longer lines are hard to read, however wide the window is. */
const maxWidth = 100

const unchanged = (text: string) => text
const noColors = { strong: unchanged, faint: unchanged, accent: unchanged, warm: unchanged }

/** The theme of a stream. Chalk is loaded only for colors; only a terminal has a width. */
export async function createTheme(
  stream: { isTTY?: boolean; columns?: number },
  today: Day,
  { refused, env }: Pick<ColorOptions, 'refused' | 'env'>,
): Promise<Theme> {
  const isTerminal = stream.isTTY === true
  const colored = wantsColor({ refused, env, isTerminal })
  const styles = colored ? (await import('./colors.js')).colors : noColors
  const width = isTerminal ? Math.min(stream.columns || 80, maxWidth) : Number.POSITIVE_INFINITY
  return { today, width, widthOf: visibleLength, ...styles }
}

/** The length of a text without its color codes; most have none. */
function visibleLength(text: string): number {
  return text.includes('\u001b') ? stripVTControlCharacters(text).length : text.length
}
