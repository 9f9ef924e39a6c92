import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf } from './system.js'

/**
 * The real file that a path leads to, links followed, also to one that is not there yet.
 * @throws the system's error, such as `ENOENT` where its folder is missing.
 */
export function destinationOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const folder = realpathSync(dirname(path))
  const link = linkAt(join(folder, basename(path)))
  return link === null ? join(folder, basename(path)) : destinationOf(resolve(folder, link))
}

/** Whether two paths mean one file: by a link, by a second name for it (a hard link), or as a file still to be made. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statsOf(one), statsOf(other)]
  if (first !== null && second !== null) return first.dev === second.dev && first.ino === second.ino
  return first === null && second === null && isSameDestination(one, other)
}

function isSameDestination(one: string, other: string): boolean {
  try {
    return destinationOf(one) === destinationOf(other)
  } catch {
    return false
  }
}

/** As large numbers: on Windows, a file's number can be larger than the usual ones are exact. */
function statsOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return null
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
