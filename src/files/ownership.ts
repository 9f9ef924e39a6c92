import { closeSync, constants, fchownSync, fstatSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ignoreErrors } from './system.js'

/** A user and a group, by their numbers. */
export interface Owner {
  uid: number
  gid: number
}

const root = 0

/**
 * Who is to own a file or folder that is about to be written, if root writes it: the owner of the file that it
 * replaces, else of its folder; null when both are root's, or on Windows.
 * @throws the system's error, such as `EACCES`.
 */
export function ownerFor(target: string): Owner | null {
  for (const path of [target, dirname(target)]) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats !== undefined && stats.uid !== root) return stats
  }
  return null
}

/** Gives a file or folder that root has just created to its owner, so that `sudo rapport` leaves a book to its user. */
export function giveTo(owner: Owner | null, descriptor: number): void {
  if (owner === null || fstatSync(descriptor).uid !== root) return
  // Some disks have no owners.
  ignoreErrors(() => fchownSync(descriptor, owner.uid, owner.gid))
}

/** Like `giveTo`, for a folder. By descriptor, so that nobody can put a link in its place meanwhile. */
export function giveFolderTo(owner: Owner | null, folder: string): void {
  if (owner === null) return
  ignoreErrors(() => {
    const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW)
    try {
      giveTo(owner, descriptor)
    } finally {
      closeSync(descriptor)
    }
  })
}
