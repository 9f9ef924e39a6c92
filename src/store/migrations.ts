import { migrateToSchema3 } from './migrateToSchema3.js'
import { migrateToSchema4 } from './migrateToSchema4.js'
import { migrateToSchema8 } from './migrateToSchema8.js'

/** A migration from the previous schema to `to`. Only add new ones; each has a test with a real old book. */
export interface Migration {
  to: number
  name: string
  up(old: Record<string, unknown>): Record<string, unknown>
}

/** All migrations since the first schema, in order. */
export const migrations: Migration[] = [
  { to: 2, name: 'companies', up: (book) => ({ ...book, companies: [] }) },
  { to: 3, name: 'what scripts did; activities of their own; the id of a book', up: migrateToSchema3 },
  { to: 4, name: 'other names of companies, and how far the user has come there', up: migrateToSchema4 },
  { to: 5, name: 'touches that come from a file', up: (book) => book },
  { to: 6, name: 'promises', up: (book) => book },
  { to: 7, name: 'interviews, and introductions asked for', up: (book) => ({ ...book, interviews: [] }) },
  { to: 8, name: 'stories, questions, and where the user has landed', up: migrateToSchema8 },
]

/** The content of a book in the newest schema; unchanged when it has that already, or a newer or unknown one. */
export function migrate(content: Record<string, unknown>, steps: Migration[] = migrations): Record<string, unknown> {
  let book = content
  for (const step of steps) if (Number(book.schema) === step.to - 1) book = { ...step.up(book), schema: step.to }
  return book
}
