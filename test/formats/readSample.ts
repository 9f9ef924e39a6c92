import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Incoming, Row } from '../../src/book/incoming.js'
import { decode } from '../../src/formats/decode.js'

/** The text of a file under `samples/`. */
export function sample(name: string): string {
  return decode(readFileSync(join(import.meta.dirname, 'samples', name)))
}

/** Somebody of whom a file says no more than this. */
export function someone(said: Partial<Incoming> & { name: string }): Incoming {
  const nothing = { company: null, title: null, industry: null, url: null }
  return { aliases: [], emails: [], phones: [], tags: [], notes: '', ...nothing, ...said }
}

/** The people among some rows. */
export function peopleOf(rows: Iterable<Row>): Incoming[] {
  return [...rows].flatMap((row) => ('person' in row ? row.person : []))
}

/** Rows that could not be taken. */
export function skippedOf(rows: Iterable<Row>): Row[] {
  return [...rows].filter((row) => 'reason' in row)
}
