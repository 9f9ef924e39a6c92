import { Chalk, type ChalkInstance } from 'chalk'
import type { Day } from '../book/day.js'

/** How a stream shows lines: its colours, its width, and the day that "tomorrow" counts from. */
export interface Look {
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

/** A look with or without colour. */
export function lookOf(today: Day, width: number, colored: boolean): Look {
  const chalk: ChalkInstance = new Chalk({ level: colored ? 1 : 0 })
  return {
    today,
    width,
    widthOf: (text) => text.length,
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
    warm: (text) => chalk.yellow(text),
  }
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
