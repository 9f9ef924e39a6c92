import { localMinute } from '../book/dates/day.js'
import { RapportError } from '../book/error.js'
import type { Moment } from '../book/model/book.js'
import type { Book } from '../book/model/schema.js'
import { fileStamp } from '../files/stamp.js'
import type { StoreOptions } from './home.js'
import { loadInspector, realPath } from './inspect.js'
import { withLock } from './lock.js'
import { BrokenBook, type Inspector } from './read.js'
import { type Backup, describe, newestGood, readQuietly } from './rescue.js'
import { withSeal } from './seal.js'
import { nextChange, readVersion, replay, rewrite } from './transaction.js'
import { keepVersion, listVersions } from './versions.js'
import { replaceBook } from './write.js'

/** Every former version in good health, newest first; one that equals the present book is left out. */
export async function listBackups(options: StoreOptions): Promise<Backup[]> {
  const inspector = await loadInspector()
  const present = readQuietly(options.home.book, options, inspector)
  return listVersions(options.home.backups)
    .filter((version) => version.id !== present?.change.id)
    .flatMap((version) => describe(version, options, inspector) ?? [])
}

/** The newest former version in good health; null where there is none. */
export async function newestBackup(options: StoreOptions): Promise<Backup | null> {
  return newestGood(options, await loadInspector())
}

/**
 * Brings a former version back, as a new change that `undo` takes back; a broken book is set aside in the backups.
 * @param id the version's id or the start of it.
 * @throws RapportError `unknown-ref`, and what reading and writing throw.
 */
export async function restoreBackup(options: StoreOptions, id: string, moment: Moment): Promise<Backup> {
  const inspector = await loadInspector()
  const found = listVersions(options.home.backups).filter((each) => each.id.startsWith(id.toLowerCase()))
  const [version] = found
  const backup = version && found.length === 1 ? describe(version, options, inspector) : null
  if (backup === null)
    throw new RapportError('unknown-ref', `There is no single good version with the id ${id}.`, {
      hint: 'See which there are: rapport backup list.',
    })
  const former = readVersion(options, backup.id, inspector) as Book
  const says = `brought back the version of ${localMinute(backup.at)}`
  try {
    await rewrite(options, null, moment, (before) => ({
      book: { ...former, id: before.id, change: nextChange(before.change, says, moment) },
      result: null,
    }))
  } catch (error) {
    if (!(error instanceof BrokenBook)) throw error
    replaceBroken(options, inspector, { ...former, change: nextChange(former.change, says, moment) }, moment)
  }
  return backup
}

/** Puts a book in place of one that cannot be read; the broken file stays in the backups under a name of its own. */
function replaceBroken(options: StoreOptions, inspector: Inspector, book: Book, moment: Moment): void {
  const { home, processInfo } = options
  const path = realPath(home.book)
  const aside = `broken-${moment.at.replace(/[-:.]/g, '')}.json`
  const replacement = { bytes: withSeal(book, null), mode: 0o600, processInfo }
  const beforeSwap = () => keepVersion(path, home.backups, aside, processInfo)
  withLock(path, processInfo, ({ isOurs }) => {
    // Somebody else may have mended it while we waited.
    if (readQuietly(path, options, inspector) !== null)
      throw new RapportError('book-locked', `Another program has just mended your book: ${path}.`, {
        hint: 'Look at it first; nothing was changed.',
      })
    replay(() => replaceBook(path, { ...replacement, stamp: fileStamp(path), isOurs, beforeSwap }), isOurs, path)
  })
}
