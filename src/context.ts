import type { ClockTime } from './book/dates/clock.js'
import type { Calendar } from './book/dates/parseWhen.js'
import type { Moment } from './book/model/book.js'
import type { Catalog } from './scripts/library/catalog.js'
import type { Store } from './store/store.js'
import type { Prompter } from './terminal/prompter.js'
import type { Theme } from './terminal/theme.js'

/** Everything that a command gets from its environment. A test builds one from plain values. */
export interface Context extends Calendar {
  /** The current time of day. */
  now: ClockTime
  /** The moment for a change: today, the current instant, and a source of random ids. */
  moment(): Moment
  store: Store
  scripts: Catalog
  paths: Paths
  /** Asks the user questions; null when nobody can answer (no terminal, or `--no-input`). */
  prompter: Prompter | null
  /** Prints a part of the result on stdout, before the rest is known; nothing with `--json`. */
  print(part: CommandResult): Promise<void>
  /** Prints lines on stderr, so that stdout has only the result; with `--json`, only after it. */
  printNotice(...lines: string[]): Promise<void>
  /** Reads stdin to its end, or until there are more than `maxBytes` bytes; then the result is longer than that. */
  readStdin(maxBytes: number): Promise<Uint8Array>
  /** Opens a text in the user's editor, and returns the text that was saved. */
  edit(text: string, fileName: string): Promise<string>
  /**
   * Writes a text to stdout unchanged, for another program; on a terminal, hidden and control characters are shown. Null
   * with `--json`, when stdout has only JSON.
   */
  writeRaw: ((text: string) => Promise<void>) | null
  /** Copies a text to the clipboard. `terminal` means that the terminal was asked to do it, which it may ignore. */
  copy(text: string): Promise<'clipboard' | 'terminal'>
  /** Opens a link or a file in the user's mail program. */
  openMail(target: string): Promise<void>
}

export interface Paths {
  /** The folder of this package. */
  root: string
  /** The folder of the user's own templates. */
  templates: string
}

/** The result of a command: data for `--json`, and the same as lines of text. */
export interface CommandResult {
  data: unknown
  lines(theme: Theme): string[]
  /** More lines, for stderr, so that stdout has only the result. */
  stderrLines?(theme: Theme): string[]
  /** 1 when the command worked but found problems (`doctor`). */
  exitCode?: 0 | 1
}
