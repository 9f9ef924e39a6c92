import { chmodSync, existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RapportError } from '../book/error.js'

/** Refuses a file that is there already, unless it may be replaced; the book itself may never. @throws RapportError `io`. */
export function refuseExisting(file: string, force: boolean, { book }: { book: string }): void {
  if (isSame(file, book))
    throw new RapportError('io', `That is your book itself: ${file}.`, { hint: 'Choose another name.' })
  if (!force && existsSync(file))
    throw new RapportError('io', `The file is there already: ${file}.`, {
      hint: 'Choose another name, or add --force.',
    })
}

function isSame(file: string, other: string): boolean {
  return existsSync(file) && existsSync(other) && realpathSync(file) === realpathSync(other)
}

/** Writes a text to a file of the user's, which nobody else can read where it is private. @throws RapportError `io`. */
export function writeOut(file: string, text: string, { isPrivate = false } = {}): void {
  try {
    writeFileSync(file, text, isPrivate ? { mode: 0o600 } : {})
    if (isPrivate) chmodSync(file, 0o600)
  } catch {
    throw new RapportError('io', `The file cannot be written: ${file}.`, {
      hint: 'Check its folder, or choose another.',
    })
  }
}

/** Writes a table (CSV) with the mark by which Excel knows UTF-8: without it, Zoë would be ZoÃ«. @throws RapportError `io`. */
export function writeTable(file: string, text: string, options = {}): void {
  writeOut(file, `\uFEFF${text}`, options)
}

/** Writes a draft where nobody else can read it, for a mail program to open, and says where. @throws RapportError `io`. */
export function writeAside(text: string): string {
  try {
    const file = join(mkdtempSync(join(tmpdir(), 'rapport-')), 'draft.eml')
    writeFileSync(file, text, { mode: 0o600 })
    return file
  } catch {
    throw new RapportError('io', `No draft can be written in ${tmpdir()}.`, {
      hint: 'Make room there, or write the draft elsewhere with --eml draft.eml.',
    })
  }
}
