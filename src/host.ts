import type { Readable, Writable } from 'node:stream'
import type { ProcessInfo } from './files/owner.js'
import type { RunningClock } from './terminal/stopwatch.js'

/** What a program needs of an output stream. */
export interface OutputStream {
  /** Writes a text, and calls `done` when it is written or has failed. */
  write(text: string, done?: () => void): unknown
  isTTY?: boolean
  columns?: number
}

/** Everything that one run of the program gets from the machine: in `main.ts` from the process, in a test made up. */
export interface Host {
  args: string[]
  env: Record<string, string | undefined>
  stdin: Readable
  stdout: OutputStream
  /** Also shows the prompts. */
  stderr: Writable & OutputStream
  /** The folder of this package. */
  root: string
  processInfo: ProcessInfo
  /** Runs while the user speaks. */
  clock: RunningClock
  /** Whether a user can answer questions: stdin and stderr are terminals. */
  canAsk(): boolean
}

/** The options of every command. */
export interface GlobalOptions {
  json?: boolean
  home?: string
  input?: boolean
  color?: boolean
}
