import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listNames } from './folder.js'
import { ownerName, ownerPid, ownerState, type ProcessInfo } from './owner.js'
import { ignoreErrors } from './system.js'

/** Separates the name of a file from the name of the process that is writing it: `book.json.tmp.<owner name>`. */
export const temporaryMark = '.tmp.'
/** A file from another machine counts as abandoned when it is older than this: whether its owner runs is unknown. */
const abandonedAfterMs = 10 * 60_000

/** A unique temporary path for new content of a file, in the same folder. */
export function temporaryPath(target: string, processInfo: ProcessInfo): string {
  return `${target}${temporaryMark}${ownerName(processInfo)}`
}

/** Removes the temporary files that killed processes left in a folder. Ignores errors. */
export function removeAbandonedFiles(folder: string, processInfo: ProcessInfo): void {
  for (const path of abandonedFiles(folder, [temporaryMark], processInfo))
    ignoreErrors(() => rmSync(path, { recursive: true }))
}

/**
 * The paths in a folder that killed processes left behind; empty for none.
 * @param marks only names with one of these texts, followed by an owner name, count.
 */
export function abandonedFiles(folder: string, marks: string[], processInfo: ProcessInfo): string[] {
  return listNames(folder).flatMap((name) => {
    const path = join(folder, name)
    const owner = marks.flatMap((mark) => ownerInFileName(name, mark) ?? [])[0]
    return owner !== undefined && isAbandoned(path, owner, processInfo) ? [path] : []
  })
}

/** The owner name after the last mark in a file name; null when there is none. */
function ownerInFileName(name: string, mark: string): string | null {
  const at = name.lastIndexOf(mark)
  const owner = name.slice(at + mark.length)
  return at >= 0 && ownerPid(owner) !== null ? owner : null
}

/** Whether the owner of a file is dead, or is on another machine and the file is too old to be in use. */
export function isAbandoned(path: string, owner: string, processInfo: ProcessInfo): boolean {
  const state = ownerState(owner, processInfo)
  return state === 'dead' || (state === 'unknown' && fileAge(path) > abandonedAfterMs)
}

/** How many milliseconds ago a file was changed; 0 when it cannot be found. */
function fileAge(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}
