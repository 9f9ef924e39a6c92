import { localMinute } from '../book/dates/day.js'
import { RapportError } from '../book/error.js'
import type { Book } from '../book/model/schema.js'
import { counted } from '../text/counted.js'
import type { StoreOptions } from './home.js'
import { type BookChecker, BrokenBook, readBook } from './readBook.js'
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

/** A previous version that cannot be read. */
export interface DamagedVersion extends Version {
  /** Why, in words that follow its path. */
  message: string
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
  const backup = newestOrNull(options, checker)
  if (backup === null)
    return `No good version is in ${options.home.backups}. Mend the file in an editor, or move it away to begin anew. It was not changed.`
  return `${bringBack(backup)} The broken file is kept.`
}

/** What is in a version, and the command that restores it. */
export function bringBack({ id, at, contacts, interactions }: Backup): string {
  const holds = `${counted(contacts, 'person', 'people')} and ${counted(interactions, 'log entry', 'log entries')}`
  return `The newest good version is of ${localMinute(at)}, with ${holds}. Bring it back: rapport backup restore ${id}.`
}

/** The newest readable previous version; null also when they cannot be looked at. */
function newestOrNull(options: StoreOptions, checker: BookChecker): Backup | null {
  try {
    return newestGoodVersion(options, checker)
  } catch (error) {
    if (error instanceof RapportError) return null
    throw error
  }
}

/** All previous versions, newest first: those that can be read, and those that cannot. @throws RapportError `io`. */
export function readVersions(
  options: StoreOptions,
  checker: BookChecker,
): { good: Backup[]; damaged: DamagedVersion[] } {
  const good: Backup[] = []
  const damaged: DamagedVersion[] = []
  for (const version of listVersions(options.home.backups)) {
    try {
      const book = readBook(version.path, options.maxBytes, checker)?.book
      // Null for one that another process has removed meanwhile.
      if (book !== undefined) good.push(describeBook(book, version))
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      damaged.push({ ...version, message: faultOf(error) })
    }
  }
  return { good, damaged }
}

/** What is wrong with a version, in words that follow its path. */
function faultOf(error: RapportError): string {
  if (error.code === 'book-newer') return 'was written by a newer Rapport'
  if (!(error instanceof BrokenBook)) return 'cannot be read'
  const [first] = error.faults
  return `is damaged (${first?.path}: ${first?.message})`
}

/** Describes a previous version; null when it cannot be read. */
export function describeVersion(version: Version, options: StoreOptions, checker: BookChecker): Backup | null {
  const book = readOrNull(version.path, options, checker)
  return book && describeBook(book, version)
}

function describeBook({ contacts, interactions, change }: Book, { id, at }: Version): Backup {
  return { id, at, says: change.says, contacts: contacts.length, interactions: interactions.length }
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
