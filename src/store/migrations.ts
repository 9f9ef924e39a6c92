/** One step from the schema before it to `to`. Append only; each has a test with a real old file. */
export interface Migration {
  to: number
  name: string
  up(old: Record<string, unknown>): Record<string, unknown>
}

/** Every step since the first schema, in order. */
export const migrations: Migration[] = [{ to: 2, name: 'companies', up: (book) => ({ ...book, companies: [] }) }]

/** Brings the content of an older book up to the newest schema, step by step. */
export function migrate(content: Record<string, unknown>, steps: Migration[] = migrations): Record<string, unknown> {
  let book = content
  for (const step of steps) if (Number(book.schema) === step.to - 1) book = { ...step.up(book), schema: step.to }
  return book
}
