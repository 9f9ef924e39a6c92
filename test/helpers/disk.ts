import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scratch } from './rapport.js'

const system = (...words: string[]) => spawnSync('sh', ['-c', '"$@"', 'sh', ...words]).status === 0
export const mount = (...args: string[]) => system('mount', ...args)
export const unmount = (path: string) => system('umount', '-l', path)

/** Whether this user may mount a disk: root on Linux. Elsewhere trials with one are left out. */
export const mayMount = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  const may = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder)
  if (may) unmount(folder)
  rmdirSync(folder)
  return may
})()

/** Does something in a folder that is a disk of so little room: 64 kB. */
export function onSmallDisk(work: (disk: string) => void): void {
  const disk = join(scratch(), 'disk')
  mkdirSync(disk)
  if (!mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk)) throw new Error(`no disk can be mounted at ${disk}`)
  try {
    work(disk)
  } finally {
    unmount(disk)
  }
}

/** Makes a pipe with a name. */
export function namedPipe(path: string): string {
  if (!system('mkfifo', path)) throw new Error(`no pipe can be made at ${path}`)
  return path
}
