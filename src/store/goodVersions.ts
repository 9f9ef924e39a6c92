import { localMinute } from '../book/dates/day.js'
import { RapportError } from '../book/error.js'
import type { Book } from '../book/model/schema.js'
import type { StoreOptions } from './home.js'
import { type BookChecker, readBook } from './readBook.js'
import { listVersions, type Version } from './versions.js'

/** A readable previous version, as `backup list` shows it. */
export interface Backup {
  id: string
  /** When it was saved, as an ISO instant. */
  at: string
  /** The change that made it. */
  says: string
  contacts: number
  interactions: number
}

/** The newest readable previous version; null when there is none. */
export function newestGoodVersion(options: StoreOptions, checker: BookChecker): Backup | null {
  for (const version of listVersions(options.home.backups)) {
    const backup = describeVersion(version, options, checker)
    if (backup !== null) return backup
  }
  return null
}

/** A hint for a broken book: the newest readable version, and the command that restores it. */
export function restoreHint(options: StoreOptions, checker: BookChecker): string {
  const backup = newestGoodVersion(options, checker)
  if (backup === null)
    return `No good version is in ${options.home.backups}. Mend the file in an editor, or move it away to begin anew. It was not changed.`
  return `${bringBack(backup)} The broken file is kept.`
}

/** What is in a version, and the command that restores it. */
export function bringBack({ id, at, contacts, interactions }: Backup): string {
  const holds = `${contacts} people and ${interactions} log entries`
  return `The newest good version is of ${localMinute(at)}, with ${holds}. Bring it back: rapport backup restore ${id}.`
}

/** Describes a previous version; null when it cannot be read. */
export function describeVersion(version: Version, options: StoreOptions, checker: BookChecker): Backup | null {
  const book = readOrNull(version.path, options, checker)
  if (book === null) return null
  const { contacts, interactions, change } = book
  return {
    id: version.id,
    at: version.at,
    says: change.says,
    contacts: contacts.length,
    interactions: interactions.length,
  }
}

/** Reads a book; null when it is missing or broken. */
export function readOrNull(path: string, { maxBytes }: StoreOptions, checker: BookChecker): Book | null {
  try {
    return readBook(path, maxBytes, checker)?.book ?? null
  } catch (error) {
    if (error instanceof RapportError) return null
    throw error
  }
}
