/** Adds stories and questions after the other lists, and before them where the user has landed. */
export function migrateToSchema8(book: Record<string, unknown>): Record<string, unknown> {
  const { schema, id, change, profile, settings, ...lists } = book
  const head = { schema, id, change, profile, settings }
  return { ...head, landed: null, scriptPractice: {}, ...lists, stories: [], questions: [] }
}
