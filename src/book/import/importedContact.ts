import type { Contact } from '../model/schema.js'

/** Somebody as a file from outside describes them. */
export interface ImportedContact {
  /** Their id in the book, where the file comes from Rapport. */
  id?: string
  name: string
  /** Other names: a nickname, a former name. */
  aliases: string[]
  emails: string[]
  phones: string[]
  company: string | null
  title: string | null
  industry: string | null
  url: string | null
  tags: string[]
  notes: string
  /** Whether they were put aside, where the file comes from Rapport. */
  status?: Contact['status']
}

/** What a file of LinkedIn has instead of notes. */
export const linkedinNote = (since: string) => `On LinkedIn since ${since}.`

/** Whether notes hold no more than that: then there is room for real ones. */
export function isLinkedinNote(notes: string): boolean {
  return /^On LinkedIn since [^\n]{1,40}\.$/.test(notes)
}

/** One row or card of a file, by the line on which it begins: somebody, or why nobody can be taken from it. */
export type FileRow = { line: number; person: ImportedContact } | { line: number; reason: string }

/** The kinds of file from which people can be taken. */
export const sources = ['linkedin', 'google', 'outlook', 'vcard', 'csv', 'json'] as const
export type Source = (typeof sources)[number]
