import { closeSync, lstatSync, openSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { RapportError } from '../book/error.js'
import { listNames } from '../files/folder.js'
import { ioError } from '../files/ioError.js'
import { makeOneFolder } from '../files/makeFolder.js'
import { ownerName, ownerPid, ownerSortKey, type ProcessInfo } from '../files/owner.js'
import { giveTo, ownerFor } from '../files/ownership.js'
import { errorCode, ignoreErrors, sleep } from '../files/system.js'
import { abandonedFiles, isAbandoned, temporaryMark } from '../files/temporary.js'
import { isBlocked, lockOwners, removeDeadOwners } from './blockedLock.js'

/** A held lock. */
export interface Lock {
  /** Whether this process still holds the lock: false when another process took it over. */
  isLockHeld(): boolean
}

/** How long to wait for another writer, in milliseconds. */
const defaultWaitMs = 10_000
/** How many of the processes that have waited longest may try at the same time. */
const maxContenders = 4

/**
 * Runs some work while no other process can write to the file.
 *
 * The lock is a folder beside the file, with one file in it that has the name of its owner. The folder is prepared
 * under another name and then renamed, so it always has an owner. It is taken over only from a dead owner, by removing
 * the file with that owner's name.
 * @returns what the work returns.
 * @throws RapportError `book-locked` after ten seconds, with the process that holds the lock; `io`, also when something
 * foreign is in place of the lock or in it.
 */
export function withLock<T>(
  file: string,
  processInfo: ProcessInfo,
  work: (lock: Lock) => T,
  waitMs = defaultWaitMs,
): T {
  const lockPath = `${file}.lock`
  const owner = ownerName(processInfo)
  acquire(lockPath, owner, processInfo, waitMs)
  const ownPath = join(lockPath, `o.${owner}`)
  try {
    return work({ isLockHeld: () => exists(ownPath) })
  } finally {
    ignoreErrors(() => unlinkSync(ownPath))
    ignoreErrors(() => rmdirSync(lockPath))
  }
}

function acquire(lockPath: string, owner: string, processInfo: ProcessInfo, waitMs: number): void {
  const prepared = `${lockPath}.${owner}`
  try {
    makeOneFolder(prepared, 0o700)
    createEmptyFile(join(prepared, `o.${owner}`))
  } catch (error) {
    ignoreErrors(() => rmSync(prepared, { recursive: true }))
    throw ioError(error, dirname(lockPath))
  }
  try {
    const since = performance.now()
    for (let tries = 1; ; tries++) {
      const earlierWaiters = countEarlierWaiters(lockPath, owner)
      const isLast = performance.now() - since > waitMs
      // Checking whether the owner is alive is slow, so only every eighth try does it. That try also skips the queue, since
      // the earlier waiters may be dead.
      const checksOwners = tries % 8 === 0 || isLast
      if (checksOwners) {
        removeDeadOwners(lockPath, processInfo)
        if (isBlocked(lockPath)) throw blockedError(lockPath)
      }
      if (earlierWaiters < maxContenders || checksOwners) if (!exists(lockPath) && tryRename(prepared, lockPath)) return
      if (isLast) throw lockedError(lockPath)
      sleep(Math.min(4 * (1 + earlierWaiters), 100) * (0.75 + Math.random() / 2))
    }
  } catch (error) {
    ignoreErrors(() => rmSync(prepared, { recursive: true }))
    throw ioError(error, lockPath)
  }
}

/** How many processes have waited longer. They go first, so that none waits forever. */
function countEarlierWaiters(lockPath: string, owner: string): number {
  const start = `${basename(lockPath)}.`
  const ownPath = ownerSortKey(owner)
  return listNames(dirname(lockPath)).filter((name) => name.startsWith(start) && ownerSortKey(name) < ownPath).length
}

/** Renames a prepared lock to its final path; false when another process was faster. */
function tryRename(prepared: string, lockPath: string): boolean {
  try {
    renameSync(prepared, lockPath)
    return true
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EBUSY'].includes(errorCode(error))) return false
    throw error
  }
}

/** Creates the file that bears the owner's name. Not written to disk: it means nothing after a crash. */
function createEmptyFile(path: string): void {
  const owner = ownerFor(path)
  const descriptor = openSync(path, 'wx', 0o600)
  giveTo(owner, descriptor)
  closeSync(descriptor)
}

function blockedError(lockPath: string): RapportError {
  return new RapportError('io', `Something is in the way, so your book cannot be saved: ${lockPath}.`, {
    hint: 'Move it aside with: rapport doctor --fix. Nothing was changed.',
  })
}

function lockedError(lockPath: string): RapportError {
  const pid = ownerPid(lockOwners(lockPath)[0]?.slice(2) ?? '')
  const who = pid === null ? 'Another program' : `Another rapport (process ${pid})`
  return new RapportError('book-locked', `${who} is writing to your book and has not finished: ${lockPath}.`, {
    hint: 'Wait until it is done, or end it; then try again. Nothing was changed.',
  })
}

/** Removes what killed processes left in some folders: prepared locks and partial files. Ignores errors. */
export function removeLeftovers(file: string, processInfo: ProcessInfo, folders: string[]): void {
  for (const path of folders.flatMap((folder) => leftovers(file, processInfo, folder)))
    ignoreErrors(() => rmSync(path, { recursive: true }))
}

/** The paths of what killed processes left in a folder; empty for none. */
export function leftovers(file: string, processInfo: ProcessInfo, folder: string): string[] {
  return abandonedFiles(folder, [`${basename(file)}.lock.`, temporaryMark], processInfo)
}

/** The path of the lock when a killed process left it, else an empty list. The next writer takes it over. */
export function abandonedLock(file: string, processInfo: ProcessInfo): string[] {
  const lockPath = `${file}.lock`
  const isDead = (name: string) => isAbandoned(join(lockPath, name), name.slice(2), processInfo)
  return exists(lockPath) && !isBlocked(lockPath) && lockOwners(lockPath).every(isDead) ? [lockPath] : []
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
