/** The shape of `book.json`. Raise it together with a new entry in store/migrations.ts. */
export const schemaVersion = 3
