import type { Contact } from '../model/schema.js'

/** A person as a file from outside describes them. */
export interface ImportedContact {
  /** Their id in the book, where the file comes from Rapport. */
  id?: string | undefined
  name: string
  /** The given and the family name, where the file says which is which. */
  given?: string | undefined
  family?: string | undefined
  /** Other names: a nickname, a former name. */
  aliases: string[]
  emails: string[]
  phones: string[]
  company: string | null
  title: string | null
  industry: string | null
  url: string | null
  /** How the user and they know each other, and where they worked before; only a file from Rapport says this. */
  how?: string | undefined
  formerly?: Contact['formerly']
  tags: string[]
  notes: string
  /** Whether the contact was archived, where the file comes from Rapport. */
  status?: Contact['status'] | undefined
}

/** A row or card of a file that describes a person, with the line on which it begins. */
export interface PersonRow {
  line: number
  person: ImportedContact
}

/** A row or card of a file: a person, or the reason why nobody can be read from it. */
export type FileRow = PersonRow | { line: number; reason: string }

/** The kinds of file from which people can be imported. */
export const sources = ['linkedin', 'google', 'outlook', 'vcard', 'csv', 'json'] as const
export type Source = (typeof sources)[number]
