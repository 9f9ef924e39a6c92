import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'
import { ioError } from './ioError.js'
import { fateOf, ownerName, pidOf, type Self } from './owner.js'
import { codeOf, quietly, sleep } from './system.js'

/** A held lock. */
export interface Lock {
  /** Whether nobody has taken it from us in the meantime. */
  isOurs(): boolean
}

/** How long to wait for another writer, in milliseconds. */
const patience = 10_000
/** After this time a lock of another machine, of which nothing can be proven, counts as left behind. */
const abandonedAfter = 10 * 60_000

/**
 * Does some work while nobody else writes to the file.
 *
 * The lock is a folder beside the file that holds one file, its owner's name. It is prepared aside and renamed into
 * place, so that it is never seen without its owner; it is taken over only from an owner who is proven dead, by removing
 * that owner's own name.
 * @throws RapportError `book-locked` after ten seconds, naming who holds it.
 */
export function withLock<T>(file: string, self: Self, work: (lock: Lock) => T, wait = patience): T {
  const place = `${file}.lock`
  const owner = ownerName(self)
  acquire(place, owner, self, wait)
  const mine = join(place, `o.${owner}`)
  try {
    return work({ isOurs: () => exists(mine) })
  } finally {
    quietly(() => unlinkSync(mine))
    quietly(() => rmdirSync(place))
  }
}

function acquire(place: string, owner: string, self: Self, wait: number): void {
  const prepared = `${place}.${owner}`
  try {
    mkdirSync(prepared, { mode: 0o700 })
    writeFileSync(join(prepared, `o.${owner}`), '', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    quietly(() => rmSync(prepared, { recursive: true }))
    throw ioError(error, dirname(place))
  }
  const deadline = performance.now() + wait
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 40)) {
    try {
      renameSync(prepared, place)
      return
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY'].includes(codeOf(error))) {
        quietly(() => rmSync(prepared, { recursive: true }))
        throw ioError(error, place)
      }
    }
    if (freeFromTheDead(place, self)) continue
    if (performance.now() > deadline) {
      quietly(() => rmSync(prepared, { recursive: true }))
      throw lockedBy(place)
    }
    sleep(pause * (0.5 + Math.random()))
  }
}

/** Takes dead owners' names out of the lock, and the lock away if nobody is left; true if it is gone. */
function freeFromTheDead(place: string, self: Self): boolean {
  for (const name of holders(place))
    if (isAbandoned(join(place, name), name.slice(2), self)) quietly(() => unlinkSync(join(place, name)))
  quietly(() => rmdirSync(place))
  return !exists(place)
}

function isAbandoned(path: string, owner: string, self: Self): boolean {
  const fate = fateOf(owner, self)
  return fate === 'dead' || (fate === 'unknown' && ageOf(path) > abandonedAfter)
}

function lockedBy(place: string): RapportError {
  const pid = pidOf(holders(place)[0]?.slice(2) ?? '')
  const who = pid === null ? 'Another program' : `Another rapport (process ${pid})`
  return new RapportError('book-locked', `${who} is writing to your book and has not finished: ${place}.`, {
    hint: 'Wait until it is done, or end it; then try again. Nothing was changed.',
  })
}

/** Removes what killed processes left in some folders: prepared locks and half-written versions of the file. */
export function sweep(file: string, self: Self, folders: string[]): void {
  for (const path of folders.flatMap((folder) => leftovers(file, self, folder)))
    quietly(() => rmSync(path, { recursive: true }))
}

/** What killed processes left in a folder. */
export function leftovers(file: string, self: Self, folder: string): string[] {
  const starts = [`${basename(file)}.lock.`, `${basename(file)}.tmp.`]
  return namesIn(folder).flatMap((name) => {
    const owner = name.slice(starts.find((start) => name.startsWith(start))?.length ?? name.length)
    const path = join(folder, name)
    return pidOf(owner) !== null && isAbandoned(path, owner, self) ? [path] : []
  })
}

/** The lock, if a killed process left it: whoever writes next takes it over. */
export function deadLock(file: string, self: Self): string[] {
  const place = `${file}.lock`
  const isDead = (name: string) => isAbandoned(join(place, name), name.slice(2), self)
  return exists(place) && holders(place).every(isDead) ? [place] : []
}

function holders(place: string): string[] {
  return namesIn(place).filter((name) => name.startsWith('o.'))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
