import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { codeOf } from './system.js'

/** Why a file was not read; each room says it in the words of what it looks for. */
export type ReadFault =
  | { kind: 'missing' | 'unreadable'; error: unknown }
  | { kind: 'folder' | 'special' }
  | { kind: 'too-large'; size: number }

/** A file as it was read, or why it was not. */
export type FileRead = { bytes: Buffer; stats: Stats } | { fault: ReadFault }

/**
 * Reads a regular file of so many bytes at most. Never waits for another process: a pipe is a fault.
 * @throws nothing; what the system refuses is a fault, too.
 */
export function readFile(path: string, maxBytes: number): FileRead {
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
    return { fault: faultOf(error) }
  }
}

/** Reads so many bytes, or fewer where the file was cut off meanwhile. */
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

function faultOf(error: unknown): ReadFault {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', error }
    case 'EISDIR':
      return { kind: 'folder' }
    // A socket cannot be opened at all.
    case 'ENXIO':
      return { kind: 'special' }
    default:
      return { kind: 'unreadable', error }
  }
}
