import { whatScriptsDid } from './whatScriptsDid.js'

/** One step from the schema before it to `to`. Append only; each has a test with a real old file. */
export interface Migration {
  to: number
  name: string
  up(old: Record<string, unknown>): Record<string, unknown>
}

/** Every step since the first schema, in order. */
export const migrations: Migration[] = [
  { to: 2, name: 'companies', up: (book) => ({ ...book, companies: [] }) },
  { to: 3, name: 'what scripts did; when a record last changed; the id of a book', up: whatScriptsDid },
]

/** Brings the content of an older book up to the newest schema, step by step. */
export function migrate(content: Record<string, unknown>, steps: Migration[] = migrations): Record<string, unknown> {
  let book = content
  for (const step of steps) if (Number(book.schema) === step.to - 1) book = { ...step.up(book), schema: step.to }
  return book
}
