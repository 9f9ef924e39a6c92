import { localMinute } from '../book/dates/day.js'
import { RapportError } from '../book/error.js'
import type { Book } from '../book/model/schema.js'
import type { StoreOptions } from './home.js'
import { type Inspector, readBook } from './read.js'
import { listVersions, type Version } from './versions.js'

/** A former version, as `backup list` shows it. */
export interface Backup {
  id: string
  /** ISO instant. */
  at: string
  says: string
  contacts: number
  interactions: number
}

/** The newest former version in good health; null where there is none. */
export function newestGood(options: StoreOptions, inspector: Inspector): Backup | null {
  for (const version of listVersions(options.home.backups)) {
    const backup = describe(version, options, inspector)
    if (backup !== null) return backup
  }
  return null
}

/** What to do about a broken book: the newest good version, and the command that brings it back. */
export function rescueHint(options: StoreOptions, inspector: Inspector): string {
  const backup = newestGood(options, inspector)
  if (backup === null)
    return `No good version is in ${options.home.backups}. Mend the file in an editor, or move it away to begin anew. It was not changed.`
  const { id, at, contacts, interactions } = backup
  const holds = `${contacts} people and ${interactions} log entries`
  return `The newest good version is of ${localMinute(at)}, with ${holds}. Bring it back: rapport backup restore ${id}. The broken file is kept.`
}

/** A version in a few facts; null where it is not in good health. */
export function describe(version: Version, options: StoreOptions, inspector: Inspector): Backup | null {
  const book = readQuietly(version.path, options, inspector)
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

/** A book, or null where it is missing or broken. */
export function readQuietly(path: string, { maxBytes }: StoreOptions, inspector: Inspector): Book | null {
  try {
    return readBook(path, maxBytes, inspector)?.book ?? null
  } catch (error) {
    if (error instanceof RapportError) return null
    throw error
  }
}
