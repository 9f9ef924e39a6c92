import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RapportError } from '../book/error.js'

/** Refuses a file that is there already, unless it may be replaced. @throws RapportError `io`. */
export function refuseExisting(file: string, force: boolean): void {
  if (!force && existsSync(file))
    throw new RapportError('io', `The file is there already: ${file}.`, {
      hint: 'Choose another name, or add --force.',
    })
}

/** Writes a text to a file of the user's. @throws RapportError `io`. */
export function writeOut(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch {
    throw new RapportError('io', `The file cannot be written: ${file}.`, {
      hint: 'Check its folder, or choose another.',
    })
  }
}

/** Writes a table (CSV) with the mark by which Excel knows UTF-8: without it, Zoë would be ZoÃ«. @throws RapportError `io`. */
export function writeTable(file: string, text: string): void {
  writeOut(file, `\uFEFF${text}`)
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
