import { mkdirSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'
import { listNames } from '../files/folder.js'
import { ioError } from '../files/ioError.js'
import { ownerName, ownerPid, ownerSortKey, type ProcessInfo } from '../files/owner.js'
import { errorCode, ignoreErrors, sleep } from '../files/system.js'
import { abandonedFiles, isAbandoned, temporaryMark } from '../files/temporary.js'

/** A held lock. */
export interface Lock {
  /** Whether nobody has taken it from us in the meantime. */
  isOurs(): boolean
}

/** How long to wait for another writer, in milliseconds. */
const patience = 10_000
/** How many of those who have waited longest may try. */
const inFront = 4

/**
 * Does some work while nobody else writes to the file.
 *
 * The lock is a folder beside the file that holds one file, its owner's name. It is prepared aside and renamed into
 * place, so that it is never seen without its owner; it is taken over only from an owner who is proven dead, by removing
 * that owner's own name.
 * @throws RapportError `book-locked` after ten seconds, naming who holds it.
 */
export function withLock<T>(file: string, processInfo: ProcessInfo, work: (lock: Lock) => T, wait = patience): T {
  const place = `${file}.lock`
  const owner = ownerName(processInfo)
  acquire(place, owner, processInfo, wait)
  const mine = join(place, `o.${owner}`)
  try {
    return work({ isOurs: () => exists(mine) })
  } finally {
    ignoreErrors(() => unlinkSync(mine))
    ignoreErrors(() => rmdirSync(place))
  }
}

function acquire(place: string, owner: string, processInfo: ProcessInfo, wait: number): void {
  const prepared = `${place}.${owner}`
  try {
    mkdirSync(prepared, { mode: 0o700 })
    writeFileSync(join(prepared, `o.${owner}`), '', { flag: 'wx', mode: 0o600 })
  } catch (error) {
    ignoreErrors(() => rmSync(prepared, { recursive: true }))
    throw ioError(error, dirname(place))
  }
  try {
    const since = performance.now()
    for (let tries = 1; ; tries++) {
      const before = waitingBefore(place, owner)
      const isLast = performance.now() - since > wait
      // Looking whether the holder lives costs more than looking whether it is free; and those before may be dead too.
      const inEarnest = tries % 8 === 0 || isLast
      if (before < inFront || inEarnest)
        if ((!exists(place) || (inEarnest && freeFromTheDead(place, processInfo))) && moved(prepared, place)) return
      if (isLast) throw lockedBy(place)
      sleep(Math.min(4 * (1 + before), 100) * (0.75 + Math.random() / 2))
    }
  } catch (error) {
    ignoreErrors(() => rmSync(prepared, { recursive: true }))
    throw ioError(error, place)
  }
}

/** How many have waited longer: they go first, lest those who have just come overtake them for ever. */
function waitingBefore(place: string, owner: string): number {
  const start = `${basename(place)}.`
  const mine = ownerSortKey(owner)
  return listNames(dirname(place)).filter((name) => name.startsWith(start) && ownerSortKey(name) < mine).length
}

/** Moves a prepared lock into place; false where somebody else was faster. */
function moved(prepared: string, place: string): boolean {
  try {
    renameSync(prepared, place)
    return true
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY'].includes(errorCode(error))) return false
    throw error
  }
}

/** Takes dead owners' names out of the lock, and the lock away if nobody is left; true if it is gone. */
function freeFromTheDead(place: string, processInfo: ProcessInfo): boolean {
  for (const name of holders(place))
    if (isAbandoned(join(place, name), name.slice(2), processInfo)) ignoreErrors(() => unlinkSync(join(place, name)))
  ignoreErrors(() => rmdirSync(place))
  return !exists(place)
}

function lockedBy(place: string): RapportError {
  const pid = ownerPid(holders(place)[0]?.slice(2) ?? '')
  const who = pid === null ? 'Another program' : `Another rapport (process ${pid})`
  return new RapportError('book-locked', `${who} is writing to your book and has not finished: ${place}.`, {
    hint: 'Wait until it is done, or end it; then try again. Nothing was changed.',
  })
}

/** Removes what killed processes left in some folders: prepared locks and half-written versions of the file. */
export function sweep(file: string, processInfo: ProcessInfo, folders: string[]): void {
  for (const path of folders.flatMap((folder) => leftovers(file, processInfo, folder)))
    ignoreErrors(() => rmSync(path, { recursive: true }))
}

/** What killed processes left in a folder. */
export function leftovers(file: string, processInfo: ProcessInfo, folder: string): string[] {
  return abandonedFiles(folder, [`${basename(file)}.lock.`, temporaryMark], processInfo)
}

/** The lock, if a killed process left it: whoever writes next takes it over. */
export function deadLock(file: string, processInfo: ProcessInfo): string[] {
  const place = `${file}.lock`
  const isDead = (name: string) => isAbandoned(join(place, name), name.slice(2), processInfo)
  return exists(place) && holders(place).every(isDead) ? [place] : []
}

function holders(place: string): string[] {
  return listNames(place).filter((name) => name.startsWith('o.'))
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
