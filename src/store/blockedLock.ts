import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listNames } from '../files/folder.js'
import { makeFolder } from '../files/makeFolder.js'
import { ownerPid, type ProcessInfo } from '../files/owner.js'
import { ignoreErrors } from '../files/system.js'
import { isAbandoned } from '../files/temporary.js'
import { linkOrCopy } from './versions.js'

/** What is in a lock, by one look at it: who holds it, and the paths of what Rapport has not put there. */
interface LockContent {
  owners: string[]
  foreign: string[]
}

function lookInto(lockPath: string): LockContent {
  const stats = lstatSync(lockPath, { throwIfNoEntry: false })
  if (stats === undefined) return { owners: [], foreign: [] }
  if (!stats.isDirectory()) return { owners: [], foreign: [lockPath] }
  // Listed once: between two looks, somebody else may take the lock.
  const names = listNames(lockPath)
  const owners = names.filter((name) => isOwner(name) && !isFolder(join(lockPath, name)))
  return { owners, foreign: names.filter((name) => !owners.includes(name)).map((name) => join(lockPath, name)) }
}

/** Whether a name in a lock is that of an owner; a conflicted copy of one, by a sync service, is not. */
const isOwner = (name: string) => name.startsWith('o.') && ownerPid(name.slice(2)) !== null

/** The files in a lock that say who holds it. */
export function lockOwners(lockPath: string): string[] {
  return lookInto(lockPath).owners
}

/**
 * The paths of what is not Rapport's and keeps a lock from being taken or removed: what is in it beside its owners, such
 * as `.DS_Store`, or a file or link in its place; an empty list for none.
 */
export function foreignInLock(lockPath: string): string[] {
  return lookInto(lockPath).foreign
}

/** Whether nobody holds the lock and nobody can take it, since something foreign is in the way. */
export function isBlocked(lockPath: string): boolean {
  const { owners, foreign } = lookInto(lockPath)
  return owners.length === 0 && foreign.length > 0
}

/**
 * Removes dead owners from a lock, and the lock itself when nothing else is in it. A living owner stays: a folder that
 * is not empty cannot be removed.
 */
export function removeDeadOwners(lockPath: string, processInfo: ProcessInfo): void {
  for (const name of lockOwners(lockPath))
    if (isAbandoned(join(lockPath, name), name.slice(2), processInfo))
      ignoreErrors(() => unlinkSync(join(lockPath, name)))
  ignoreErrors(() => rmdirSync(lockPath))
}

/**
 * Frees a lock from what is not Rapport's by moving it into a new folder; links are removed. Each step fails where
 * somebody has taken the lock meanwhile, so a lock that is held is never removed.
 * @param asideFolder where to; it is created when something is moved.
 * @returns whether anything was moved.
 * @throws the system's error.
 */
export function clearLock(lockPath: string, asideFolder: string, processInfo: ProcessInfo): boolean {
  const foreign = foreignInLock(lockPath)
  if (foreign.includes(lockPath)) return clearPlace(lockPath, asideFolder, processInfo)
  for (const path of foreign) {
    makeFolder(asideFolder, 0o700)
    renameSync(path, join(asideFolder, basename(path)))
  }
  removeDeadOwners(lockPath, processInfo)
  return foreign.length > 0
}

/** Removes what is in place of a lock and is not a folder; a file is saved first. @returns whether it was saved. */
function clearPlace(lockPath: string, asideFolder: string, processInfo: ProcessInfo): boolean {
  const isSaved = lstatSync(lockPath).isFile()
  if (isSaved) {
    makeFolder(asideFolder, 0o700)
    linkOrCopy(lockPath, join(asideFolder, basename(lockPath)), processInfo)
  }
  unlinkSync(lockPath)
  return isSaved
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
