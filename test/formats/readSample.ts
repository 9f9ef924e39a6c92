import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRow, ImportedContact } from '../../src/book/import/importedContact.js'
import { decode } from '../../src/text/decode.js'

/** The text of a file under `samples/`. */
export function sample(name: string): string {
  return decode(readFileSync(join(import.meta.dirname, 'samples', name)))
}

/** Somebody of whom a file says no more than this. */
export function someone(said: Partial<ImportedContact> & { name: string }): ImportedContact {
  const nothing = { company: null, title: null, industry: null, url: null }
  return { aliases: [], emails: [], phones: [], tags: [], notes: '', ...nothing, ...said }
}

/** The people among some rows. */
export function peopleOf(rows: Iterable<FileRow>): ImportedContact[] {
  return [...rows].flatMap((row) => ('person' in row ? row.person : []))
}

/** Rows that could not be taken. */
export function skippedOf(rows: Iterable<FileRow>): FileRow[] {
  return [...rows].filter((row) => 'reason' in row)
}
