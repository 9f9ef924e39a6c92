import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs'
import { writeAll } from './writeAll.js'

/** Standard output and standard error. */
const outputs = [1, 2]

/**
 * Whether a file can only be written as it stands: a device or a pipe, in whose place no other file may come, and one to
 * which this program's output goes already, which would go nowhere once another file has the name.
 */
export function isWrittenDirectly(stats: Stats): boolean {
  return !stats.isFile() || outputOf(stats) !== undefined
}

/** Writes into a device, a pipe or our own output. A pipe that nothing reads from is not waited for. @throws the system's error. */
export function writeDirectly(file: string, stats: Stats, bytes: Uint8Array): void {
  const output = outputOf(stats)
  if (output !== undefined) {
    writeAll(output, bytes)
    return
  }
  const descriptor = openSync(file, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
  try {
    writeAll(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}

function outputOf({ dev, ino }: Stats): number | undefined {
  return outputs.find((descriptor) => {
    try {
      const open = fstatSync(descriptor)
      return open.dev === dev && open.ino === ino
    } catch {
      return false
    }
  })
}
