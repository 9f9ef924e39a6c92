import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { RapportError } from '../book/error.js'
import { ioError } from '../files/ioError.js'
import { codeOf, quietly, sleep } from '../files/system.js'
import { ownerName, type Self } from './owner.js'
import { type Stamp, stampOf } from './read.js'

/** Somebody else has written since we read: the change must be applied to what stands there now. */
export class Overtaken extends Error {}

export interface Replacement {
  bytes: Buffer
  /** The file that was read and is to be replaced; null where there was none. */
  stamp: Stamp | null
  mode: number
  self: Self
  /** Whether the lock is still ours. */
  isOurs(): boolean
  /** Called when the new version is safely on disk beside the old one, just before they change places. */
  beforeSwap(): void
}

/**
 * Puts a new version in place of a file so that whatever happens, the old or the new one stands there whole, and that
 * when this returns, the new one is on disk.
 * @throws Overtaken, RapportError `io` (full disk, permissions); the old version is then untouched.
 */
export function replaceFile(target: string, { bytes, stamp, mode, self, isOurs, beforeSwap }: Replacement): void {
  const temporary = `${target}.tmp.${ownerName(self)}`
  try {
    writeOut(temporary, bytes, mode)
    if (!isOurs() || !isStill(target, stamp)) throw new Overtaken()
    beforeSwap()
    renamePatiently(temporary, target)
  } catch (error) {
    quietly(() => unlinkSync(temporary))
    throw ioError(error, target)
  }
  syncFolder(dirname(target))
}

function writeOut(path: string, bytes: Buffer, mode: number): void {
  const noFollow = constants.O_NOFOLLOW ?? 0
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, 0o600)
  try {
    fchmodSync(file, mode)
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
    if (fstatSync(file).size !== bytes.length) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
  } finally {
    closeSync(file)
  }
}

/** Whether the file that was read still stands there, untouched. */
export function isStill(target: string, stamp: Stamp | null): boolean {
  const now = stampOf(target)
  if (now === null || stamp === null) return now === stamp
  return (['dev', 'ino', 'size', 'mtimeMs'] as const).every((key) => now[key] === stamp[key])
}

/** Windows refuses a rename while a virus scanner or a reader holds the file: it is tried again for a while. */
function renamePatiently(from: string, to: string): void {
  for (let tries = 0; ; tries++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (tries >= 10 || !['EPERM', 'EBUSY'].includes(codeOf(error))) throw error
      sleep(10 * (tries + 1))
    }
  }
}

/** A rename is on disk only when its folder is; Windows cannot open folders and needs not. */
export function syncFolder(folder: string): void {
  let contactRef: number
  try {
    contactRef = openSync(folder, constants.O_RDONLY)
  } catch {
    return
  }
  try {
    fsyncSync(contactRef)
  } catch (error) {
    if (['EPERM', 'EINVAL', 'EISDIR'].includes(codeOf(error))) return
    throw new RapportError('io', `The disk reports an error (${codeOf(error)}): ${folder}.`, {
      hint: 'The last change may be lost when this computer stops: look whether it is there, and copy your files.',
    })
  } finally {
    closeSync(contactRef)
  }
}
