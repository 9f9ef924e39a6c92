import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { errorCode } from './system.js'

/** Why a file could not be read. The caller words the message, since it knows what the file is for. */
export type ReadFault =
  | { kind: 'missing' | 'unreadable'; error: unknown }
  | { kind: 'folder' | 'special' }
  | { kind: 'too-large'; size: number }

/** The content and stats of a file, or why it could not be read. */
export type ReadResult = { bytes: Buffer; stats: Stats } | { fault: ReadFault }

/**
 * Reads a regular file with at most `maxBytes` bytes. A pipe is a fault, since reading it could wait forever. Never
 * throws: a system error is returned as a fault.
 */
export function readFile(path: string, maxBytes: number): ReadResult {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      if (stats.isDirectory()) return { fault: { kind: 'folder' } }
      if (!stats.isFile()) return { fault: { kind: 'special' } }
      if (stats.size > maxBytes) return { fault: { kind: 'too-large', size: stats.size } }
      return { bytes: readBytes(file, stats.size), stats }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { fault: toReadFault(error) }
  }
}

/** Reads `size` bytes, or fewer when the file became shorter in the meantime. */
function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  while (read < size) {
    const count = readSync(file, bytes, read, size - read, read)
    if (count === 0) break
    read += count
  }
  return bytes.subarray(0, read)
}

function toReadFault(error: unknown): ReadFault {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', error }
    case 'EISDIR':
      return { kind: 'folder' }
    // The system returns this for a socket.
    case 'ENXIO':
      return { kind: 'special' }
    default:
      return { kind: 'unreadable', error }
  }
}
