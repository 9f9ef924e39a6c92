import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
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
import type { ProcessInfo } from '../files/owner.js'
import { errorCode, ignoreErrors } from '../files/system.js'
import { temporaryPath } from '../files/temporary.js'

/** A former version of the book as its file name tells it: `20261123T081500123Z-4k2m9q.json`. */
export interface Version {
  id: string
  /** ISO instant. */
  at: string
  path: string
}

const shape = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9][0-9a-z]{2,15})\.json$/

/** Every former version, newest first. */
export function listVersions(folder: string): Version[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return []
    throw ioError(error, folder)
  }
  const versions = names.flatMap((name): Version[] => {
    const [, year, month, day, hour, minute, second, milli, id] = shape.exec(name) ?? []
    if (id === undefined) return []
    return [{ id, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`, path: join(folder, name) }]
  })
  return versions.sort((a, b) => ascending(b.at, a.at))
}

/** The name under which a version is kept. */
export function versionName({ id, at }: Pick<Change, 'id' | 'at'>): string {
  return `${new Date(at).toISOString().replace(/[-:.]/g, '')}-${id}.json`
}

/** Keeps the file that is about to be replaced: as a second name for it, or as a copy where links are refused. */
export function keepVersion(target: string, folder: string, name: string, processInfo: ProcessInfo): void {
  const path = join(folder, name)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (statSync(path, { throwIfNoEntry: false }) === undefined) linkOrCopy(target, path, processInfo)
  } catch (error) {
    throw ioError(error, folder)
  }
}

function linkOrCopy(target: string, path: string, processInfo: ProcessInfo): void {
  try {
    linkSync(target, path)
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes(errorCode(error))) throw error
    copy(target, path, temporaryPath(join(dirname(path), basename(target)), processInfo))
  }
}

/** Copies by way of a temporary file, so that a version is there whole or not at all. */
function copy(from: string, to: string, temporary: string): void {
  try {
    copyFileSync(from, temporary)
    const file = openSync(temporary, 'r')
    try {
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

/** How many recent versions are kept, for how many days one a day, and how many whatever they take. */
const kept = { recent: 50, days: 30, always: 5 }

/**
 * Removes versions that nobody will want back: beyond the recent ones, one a day, and all of them under a total size.
 * @param size of the present book in bytes: few versions of a small one need not be measured.
 */
export function prune(folder: string, maxBytes: number, size: number): void {
  const versions = listVersions(folder)
  const isMuch = versions.length * size * 2 > maxBytes
  if (versions.length <= kept.always || (versions.length <= kept.recent && !isMuch)) return
  const days = new Set<string>()
  let total = 0
  for (const [index, { at, path }] of versions.entries()) {
    const day = at.slice(0, 10)
    const firstOfDay = !days.has(day) && days.size < kept.days
    days.add(day)
    const bytes = isMuch ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
    const wanted = index < kept.always || (total + bytes <= maxBytes && (index < kept.recent || firstOfDay))
    if (wanted) total += bytes
    else ignoreErrors(() => unlinkSync(path))
  }
}
