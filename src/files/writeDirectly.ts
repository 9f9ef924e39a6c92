import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs'
import { writeAll } from './writeAll.js'

/** The descriptors of standard output and standard error. */
const outputDescriptors = [1, 2]

/**
 * Whether a file must be written in place instead of replaced: a device, a pipe, or the file that stdout or stderr is
 * redirected to. If the latter were replaced, later output would go to the deleted file.
 */
export function isWrittenDirectly(stats: Stats): boolean {
  return !stats.isFile() || outputDescriptor(stats) !== undefined
}

/**
 * Writes to a device, a pipe, or our own output. Never waits for a reader of a pipe.
 * @throws the system's error, such as `ENXIO` for a pipe that no program reads.
 */
export function writeDirectly(file: string, stats: Stats, bytes: Uint8Array): void {
  const output = outputDescriptor(stats)
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

/** Which of our output descriptors writes to this file; undefined for none. */
function outputDescriptor({ dev, ino }: Stats): number | undefined {
  return outputDescriptors.find((descriptor) => {
    try {
      const open = fstatSync(descriptor)
      return open.dev === dev && open.ino === ino
    } catch {
      return false
    }
  })
}
