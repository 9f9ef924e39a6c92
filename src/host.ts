import type { Readable, Writable } from 'node:stream'
import type { ProcessInfo } from './files/owner.js'

/** Where text goes. */
export interface Out {
  write(text: string, done?: () => void): unknown
  isTTY?: boolean
  columns?: number
}

/** All that one run of the program sees of the machine. Main takes it from the process, a test makes it up. */
export interface Host {
  args: string[]
  env: Record<string, string | undefined>
  stdin: Readable
  stdout: Out
  /** Prompts are shown here too. */
  stderr: Writable & Out
  /** Where the package lies. */
  root: string
  processInfo: ProcessInfo
  /** Whether somebody sits at a terminal: stdin and stderr both are one. */
  canAsk(): boolean
}

/** The options that every command takes. */
export interface Globals {
  json?: boolean
  home?: string
  input?: boolean
  color?: boolean
}
