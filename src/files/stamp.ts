import { type Stats, statSync } from 'node:fs'

/** Identifies a file and its state when it was read. If any of these differ later, another program has changed it. */
export type FileStamp = Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs'>

/** The stamp of whatever is at a path now, links followed; null when nothing is. */
export function fileStamp(path: string): FileStamp | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null
}

/** Whether a path still has the file with this stamp, unchanged. A null stamp means that there was no file. */
export function isUnchanged(path: string, stamp: FileStamp | null): boolean {
  const now = fileStamp(path)
  if (now === null || stamp === null) return now === stamp
  return (['dev', 'ino', 'size', 'mtimeMs'] as const).every((key) => now[key] === stamp[key])
}
