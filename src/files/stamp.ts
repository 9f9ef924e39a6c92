import { type Stats, statSync } from 'node:fs'

/** Which file it was that was read: if any of these differ later, somebody else has written. */
export type Stamp = Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs'>

/** Which file stands there now, links followed; null where none does. */
export function stampOf(path: string): Stamp | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

/** Whether the file that was read still stands there, untouched; `null` stands for no file. */
export function isStill(path: string, stamp: Stamp | null): boolean {
  const now = stampOf(path)
  if (now === null || stamp === null) return now === stamp
  return (['dev', 'ino', 'size', 'mtimeMs'] as const).every((key) => now[key] === stamp[key])
}
