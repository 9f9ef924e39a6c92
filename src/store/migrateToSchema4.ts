import { type Content, mapRecords } from './mapRecords.js'

/** Migrates a book from schema 3 to 4: a company has aliases, and one that was `watching` is a `target`. */
export function migrateToSchema4(book: Content): Content {
  return {
    ...book,
    companies: mapRecords(book.companies, (company) => ({
      ...company,
      aliases: [],
      status: company.status === 'watching' ? 'target' : company.status,
    })),
  }
}
