import { writeSync } from 'node:fs'
import { codeOf, sleep } from './system.js'

/** Writes every byte: the system may take only a part at a time. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      // A full pipe that does not wait by itself: the program that reads it needs a moment.
      if (codeOf(error) !== 'EAGAIN') throw error
      sleep(2)
    }
  }
}
