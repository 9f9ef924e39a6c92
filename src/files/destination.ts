import { type BigIntStats, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { errorCode } from './system.js'

/**
 * The path of the real file behind a path, with all links followed. The file itself may not exist yet.
 * @throws the system's error, such as `ENOENT` when its folder is missing.
 */
export function resolveLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const folder = realpathSync(dirname(path))
  const link = readLinkOrNull(join(folder, basename(path)))
  return link === null ? join(folder, basename(path)) : resolveLinks(resolve(folder, link))
}

/** Whether two paths lead to the same file: through links, through hard links, or to one that does not exist yet. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [statOrNull(one), statOrNull(other)]
  if (first !== null && second !== null) return first.dev === second.dev && first.ino === second.ino
  return first === null && second === null && isSameDestination(one, other)
}

function isSameDestination(one: string, other: string): boolean {
  try {
    return resolveLinks(one) === resolveLinks(other)
  } catch {
    return false
  }
}

/**
 * The stats of a file; null when it cannot be found. As bigints, since on Windows an inode number can exceed 2 ** 53.
 */
function statOrNull(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return null
  }
}

/**
 * A file as it is named where something was written to it: a link with where it leads, so that nobody has to look for
 * what was written.
 * @example namedTarget('out.csv') // 'out.csv, which leads to /home/jane/people.csv'
 */
export function namedTarget(file: string): string {
  const isLinkToFile = readLinkOrNull(file) !== null && statOrNull(file)?.isFile()
  return isLinkToFile ? `${file}, which leads to ${realpathSync(file)}` : file
}

/** The target of a link; null when there is no link at the path. */
function readLinkOrNull(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
