import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ascending } from '../book/model/order.js'
import type { Change } from '../book/model/schema.js'
import { ioError } from '../files/ioError.js'
import { makeFolder } from '../files/makeFolder.js'
import type { ProcessInfo } from '../files/owner.js'
import { giveTo, ownerFor } from '../files/ownership.js'
import { errorCode, ignoreErrors } from '../files/system.js'
import { temporaryPath } from '../files/temporary.js'

/** A previous version of the book, from its file name: `20261123T081500123Z-4k2m9q.json`. */
export interface Version {
  id: string
  /** When it was saved, as an ISO instant. */
  at: string
  path: string
}

const fileNamePattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9][0-9a-z]{2,15})\.json$/

/**
 * All previous versions in a folder, newest first; empty when the folder is missing.
 *
 * A version is always later than its parent. So if the clock was once ahead, all later versions are dated in the future
 * too. Their order is right; when they were saved is taken from the time of their files.
 * @param now the current instant, ISO.
 * @throws RapportError `io`.
 */
export function listVersions(folder: string, now = new Date().toISOString()): Version[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return []
    throw ioError(error, folder)
  }
  const versions = names.flatMap((name): Version[] => {
    const [, year, month, day, hour, minute, second, milli, id] = fileNamePattern.exec(name) ?? []
    if (id === undefined) return []
    return [{ id, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`, path: join(folder, name) }]
  })
  const inOrder = versions.map((version) => ({ ...version, saved: version.at > now ? savedAt(version) : version.at }))
  inOrder.sort((a, b) => ascending(b.at, a.at) || ascending(b.saved, a.saved))
  return inOrder.map(({ id, path, saved }) => ({ id, at: saved, path }))
}

/** When a version was saved, by the time of its file; by its name when the file is gone. */
function savedAt({ at, path }: Version): string {
  const time = statSync(path, { throwIfNoEntry: false })?.mtime
  return time?.toISOString() ?? at
}

/** The file name of a version. */
export function versionName({ id, at }: Pick<Change, 'id' | 'at'>): string {
  return `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${id}.json`
}

/**
 * Saves the file that is about to be replaced as a version: as a hard link, or as a copy when links are not possible.
 * @throws RapportError `io`.
 */
export function saveVersion(target: string, folder: string, name: string, processInfo: ProcessInfo): void {
  const path = join(folder, name)
  try {
    makeFolder(folder, 0o700)
    if (statSync(path, { throwIfNoEntry: false }) === undefined) linkOrCopy(target, path, processInfo)
  } catch (error) {
    throw ioError(error, folder)
  }
}

/** Gives a file a second name: as a hard link, or as a copy when links are not possible. @throws the system's error. */
export function linkOrCopy(target: string, path: string, processInfo: ProcessInfo): void {
  try {
    linkSync(target, path)
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes(errorCode(error))) throw error
    copyDurably(target, path, temporaryPath(join(dirname(path), basename(target)), processInfo))
  }
}

/** Copies a file through a temporary file, so that the copy is never partial. */
function copyDurably(from: string, to: string, temporary: string): void {
  try {
    copyFileSync(from, temporary)
    const file = openSync(temporary, 'r')
    try {
      giveTo(ownerFor(to), file)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, to)
  } catch (error) {
    ignoreErrors(() => unlinkSync(temporary))
    throw error
  }
}

/**
 * `recent` newest versions are kept, then one per day for `days` days. The newest `always` stay, whatever their size.
 */
const retention = { recent: 50, days: 30, always: 5 }

/** What decides which versions are kept. */
interface PruneOptions {
  /** The total size, in bytes. */
  maxBytes: number
  /** The size of the current book; a few versions of a small book need not be measured. */
  bookBytes: number
  /** The current instant, ISO. */
  now: string
  /** The id of the version before the current one: it stays, however old, so that the last change can be undone. */
  parent: string | null
}

/** Removes old versions: those that `retention` does not keep, and those beyond a total size. Ignores errors. */
export function pruneVersions(folder: string, { maxBytes, bookBytes, now, parent }: PruneOptions): void {
  const versions = listVersions(folder, now)
  const isMuch = versions.length * bookBytes * 2 > maxBytes
  if (versions.length <= retention.always || (versions.length <= retention.recent && !isMuch)) return
  const days = new Set<string>()
  let total = 0
  for (const [index, { id, at, path }] of versions.entries()) {
    const day = at.slice(0, 10)
    const firstOfDay = !days.has(day) && days.size < retention.days
    days.add(day)
    const bytes = isMuch ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
    const isKept =
      id === parent ||
      index < retention.always ||
      (total + bytes <= maxBytes && (index < retention.recent || firstOfDay))
    if (isKept) total += bytes
    else ignoreErrors(() => unlinkSync(path))
  }
}
