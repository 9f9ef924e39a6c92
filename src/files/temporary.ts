import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { namesIn } from './folder.js'
import { fateOf, ownerName, pidOf, type Self } from './owner.js'
import { quietly } from './system.js'

/** Stands between the name of a file and that of the process that writes a new version of it. */
export const temporaryMark = '.tmp.'
/** After this time, in milliseconds, what a process of another machine made counts as left behind: nothing can be proven. */
const abandonedAfter = 10 * 60_000

/** A name for a new version of a file, beside it, that no other process uses. */
export function temporaryFor(target: string, self: Self): string {
  return `${target}${temporaryMark}${ownerName(self)}`
}

/** Removes the new versions that killed processes left in a folder. */
export function sweepTemporaries(folder: string, self: Self): void {
  for (const path of abandonedIn(folder, [temporaryMark], self)) quietly(() => rmSync(path, { recursive: true }))
}

/** What killed processes left in a folder: names with one of the marks, and behind it nothing but the name of their owner. */
export function abandonedIn(folder: string, marks: string[], self: Self): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name)
    const owner = marks.flatMap((mark) => ownerIn(name, mark) ?? [])[0]
    return owner !== undefined && isAbandoned(path, owner, self) ? [path] : []
  })
}

function ownerIn(name: string, mark: string): string | null {
  const at = name.lastIndexOf(mark)
  const owner = name.slice(at + mark.length)
  return at >= 0 && pidOf(owner) !== null ? owner : null
}

/** Whether the owner of a file is proven dead, or is of another machine and the file too old to be in use. */
export function isAbandoned(path: string, owner: string, self: Self): boolean {
  const fate = fateOf(owner, self)
  return fate === 'dead' || (fate === 'unknown' && ageOf(path) > abandonedAfter)
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}
