/** The version of the shape of `book.json`. To raise it, add an entry to store/migrations.ts. */
export const schemaVersion = 8
