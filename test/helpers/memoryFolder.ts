import { accessSync, chmodSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = '/dev/shm'

/** A temporary folder in memory, where saving waits for no disk; null where there is none that programs may start in. */
export function memoryFolder(): string | null {
  try {
    const attempt = mkdtempSync(join(folder, 'rapport-attempt-'))
    try {
      const program = join(attempt, 'program')
      writeFileSync(program, '#!/bin/sh\n')
      chmodSync(program, 0o755)
      accessSync(program, constants.X_OK)
      return folder
    } finally {
      rmSync(attempt, { recursive: true })
    }
  } catch {
    return null
  }
}
