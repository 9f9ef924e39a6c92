import type { Day } from './book/dates/day.js'
import type { FreeDateParser } from './book/dates/when.js'
import type { Moment } from './book/model/book.js'
import type { Catalog } from './scripts/library/catalog.js'
import type { Store } from './store/store.js'
import type { Prompter } from './terminal/prompter.js'
import type { Theme } from './terminal/theme.js'

/** What a command is handed: everything it may know of the world. A test builds one from plain values. */
export interface Context {
  today: Day
  /** The moment of a change: today, the instant, fresh ids. */
  moment(): Moment
  store: Store
  scripts: Catalog
  paths: Paths
  /** Asks the person; null where nobody can answer (no terminal, `--no-input`). */
  prompter: Prompter | null
  /** Reads days in free words; loaded only when our own grammar gives up. */
  freeDates: FreeDateParser
  /** Shows a part of the answer now, on stdout, before the rest is known; nothing under `--json`. */
  print(part: CommandResult): Promise<void>
  /** Shows lines beside the answer, on stderr, never mixed into what is piped; nothing under `--json`. */
  printNotice(...lines: string[]): Promise<void>
  /** What is piped in, or typed until Ctrl-D; beyond so many bytes only a little more, to show that it is too long. */
  readStdin(most: number): Promise<Uint8Array>
  /** Opens a text in the person's editor and gives back what was saved. */
  edit(text: string, fileName: string): Promise<string>
  /** Hands a text to another program, on stdout and exactly as it is; null under `--json`, which has stdout to itself. */
  writeRaw: ((text: string) => Promise<void>) | null
  /** Puts a text on the clipboard; `terminal` where only the terminal could be asked, which may refuse without a word. */
  copy(text: string): Promise<'clipboard' | 'terminal'>
  /** Opens a link or a file with the person's mail program. */
  openMail(target: string): Promise<void>
}

export interface Paths {
  /** Where this package lies. */
  root: string
  /** Where the user's own scripts lie. */
  templates: string
}

/** What a command gives back: data for `--json`, and the same as lines for people. */
export interface CommandResult {
  data: unknown
  lines(theme: Theme): string[]
  /** What stands beside it, on stderr: what is piped stays the answer alone. */
  stderrLines?(theme: Theme): string[]
  /** 1 where the call worked but the news is bad (`doctor` with faults left). */
  exitCode?: 0 | 1
}
