import type { Day } from '../book/dates/day.js'

/** How a stream shows lines: its colours, its width, and the day that "tomorrow" counts from. */
export interface Theme {
  today: Day
  /** Columns; Infinity where nothing is to be wrapped (a pipe). */
  width: number
  /** Columns that a text takes. */
  widthOf(text: string): number
  strong(text: string): string
  faint(text: string): string
  accent(text: string): string
  warm(text: string): string
}

export interface ColorFacts {
  /** `--no-color` was given. */
  refused: boolean
  env: Record<string, string | undefined>
  isTerminal: boolean
}

/** Whether to use colour: `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColor({ refused, env, isTerminal }: ColorFacts): boolean {
  if (refused) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}

/** Longer lines are hard to read, however wide the window is. */
const widest = 100

const plain = (text: string) => text
const unpainted = { strong: plain, faint: plain, accent: plain, warm: plain }

/** The look of a stream; only colour loads what paints, only a terminal has a width. */
export async function themeFor(
  stream: { isTTY?: boolean; columns?: number },
  today: Day,
  { refused, env }: Pick<ColorFacts, 'refused' | 'env'>,
): Promise<Theme> {
  const isTerminal = stream.isTTY === true
  const colored = wantsColor({ refused, env, isTerminal })
  const paint = colored ? (await import('./colors.js')).colors : unpainted
  const width = isTerminal ? Math.min(stream.columns || 80, widest) : Number.POSITIVE_INFINITY
  return { today, width, widthOf: (text) => text.length, ...paint }
}
