import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFile } from '../../src/files/createFile.js'
import { mayMount, onSmallDisk } from '../helpers/disk.js'
import { scratch } from '../helpers/rapport.js'

const isWindows = process.platform === 'win32'
const processInfo = { pid: process.pid, isRunning: (pid: number) => pid === process.pid }

describe('creating a file', () => {
  it.skipIf(isWindows)('makes its folder too, and nobody else can look into either', () => {
    const folder = join(scratch(), 'home', 'templates')
    expect(createFile(join(folder, 'mine.hbs'), 'Hello', processInfo)).toBe(true)
    expect(readFileSync(join(folder, 'mine.hbs'), 'utf8')).toBe('Hello')
    expect([folder, join(folder, 'mine.hbs')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
  })

  it('never replaces what has that name: a file, a folder, a link to nothing', () => {
    const folder = scratch()
    writeFileSync(join(folder, 'file'), 'mine')
    mkdirSync(join(folder, 'folder'))
    symlinkSync('nowhere', join(folder, 'link'))
    for (const name of ['file', 'folder', 'link'])
      expect(createFile(join(folder, name), 'theirs', processInfo)).toBe(false)
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
    expect(readlinkSync(join(folder, 'link'))).toBe('nowhere')
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder', 'link'])
  })

  it('says where a file stands in the way of its folder', () => {
    const file = join(scratch(), 'file')
    writeFileSync(file, 'mine')
    expect(() => createFile(join(file, 'mine.hbs'), 'Hello', processInfo)).toThrow(
      `There is a file where a folder should be: ${file}.`,
    )
  })

  it.runIf(mayMount)('leaves no fragment on a full disk', () => {
    onSmallDisk((disk) => {
      const file = join(disk, 'mine.hbs')
      expect(() => createFile(file, 'x'.repeat(100_000), processInfo)).toThrow(`The disk is full: ${file}.`)
      expect(readdirSync(disk)).toEqual([])
    })
  })
})
