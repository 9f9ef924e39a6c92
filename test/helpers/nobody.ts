import { chownSync } from 'node:fs'
import { scratch } from './rapport.js'

/** The number of a user and a group that are not root. */
export const nobody = 65_534
/** Whether the tests run as root, who may write everything and give files away. */
export const isRoot = process.geteuid?.() === 0

/** An empty folder that belongs to somebody else, when the tests run as root. */
export function foreignScratch(): string {
  const folder = scratch()
  if (isRoot) chownSync(folder, nobody, nobody)
  return folder
}

/** Does something as a user who is not root. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
