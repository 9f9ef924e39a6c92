import { writeSync } from 'node:fs'
import { errorCode, sleep } from './system.js'

/**
 * Writes all bytes to an open file; the system may accept only a part of them per call.
 * @returns how many bytes there were.
 * @throws the system's error.
 */
export function writeAll(descriptor: number, bytes: Uint8Array): number {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written)
    } catch (error) {
      // A non-blocking pipe is full: give the program that reads it some time.
      if (errorCode(error) !== 'EAGAIN') throw error
      sleep(2)
    }
  }
  return bytes.length
}
