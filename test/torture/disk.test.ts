import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mayMount, mount, unmount } from '../helpers/disk.js'
import { type Ended, shell } from './shell.js'

/** Tries a write that has to fail with one clear sentence, and looks that nothing has changed and nothing is left. */
function failsTo(write: () => Ended, home: string, what: RegExp, path: string) {
  const before = readFileSync(join(home, 'book.json'))
  const { code, stdout, stderr } = write()
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  const { error } = JSON.parse(stderr)
  expect(error).toMatchObject({ code: 'io', message: expect.stringMatching(what) })
  expect(error.message).toContain(path)
  expect(error.hint).toContain('Nothing was changed.')
  expect(readFileSync(join(home, 'book.json'))).toEqual(before)
  expect(readdirSync(home).filter((name) => !['book.json', 'backups'].includes(name))).toEqual([])
}

const long = 'x'.repeat(100_000)

// `ulimit` stands in for a full disk where this user may mount none.
describe('a disk that takes no more', () => {
  it('because of a limit on the size of files leaves the book as it was', () => {
    const jane = shell()
    // Every file may grow to so many blocks: each size is another moment at which the write breaks off.
    for (const blocks of [1, 2, 8, 64])
      failsTo(
        () => jane.limited(`ulimit -f ${blocks}`, 'log', 'Dana', long, '--json'),
        jane.home,
        /larger/,
        jane.bookPath,
      )
    expect(jane.run('log', 'Dana', 'short')).toMatchObject({ code: 0 })
  })

  it('leaves the file that --out is to replace as it was', () => {
    const jane = shell()
    const file = join(jane.folder, 'people.csv')
    writeFileSync(file, 'mine')
    jane.run('contact', 'edit', 'dana', '--title', long)
    const { code, stderr } = jane.limited('ulimit -f 8', 'export', 'csv', '--out', file, '--force')
    expect([code, stderr]).toEqual([1, expect.stringContaining(`larger than this system allows: ${file}.`)])
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(readdirSync(jane.folder).sort()).toEqual(['home', 'people.csv'])
  })

  it.runIf(mayMount)('because it is full leaves the book as it was, whatever step it fails at', () => {
    const jane = shell()
    const disk = join(jane.folder, 'disk')
    mkdirSync(disk)
    // The lock, its owner, the new version, the backups and the kept version find no place in turn; at last the bytes.
    for (const [size, free] of [...[0, 1, 2, 3, 4].map((inodes) => ['1m', inodes] as const), ['64k', 15] as const]) {
      expect(mount('-t', 'tmpfs', '-o', `size=${size},nr_inodes=20`, 'tmpfs', disk)).toBe(true)
      try {
        const home = join(disk, 'home')
        cpSync(jane.home, home, { recursive: true })
        for (let file = 3 + free; file < 20; file++) writeFileSync(join(disk, `${file}`), '')
        failsTo(() => jane.run('log', 'Dana', long, '--home', home, '--json'), home, /The disk is full/, disk)
      } finally {
        unmount(disk)
      }
    }
  })

  it.runIf(mayMount)('because it is read-only is named', () => {
    const jane = shell()
    const disk = join(jane.folder, 'disk')
    mkdirSync(disk)
    const home = join(disk, 'home')
    cpSync(jane.home, home, { recursive: true })
    mount('--bind', disk, disk)
    mount('-o', 'remount,bind,ro', disk)
    try {
      failsTo(
        () => jane.run('log', 'Dana', 'hello', '--home', home, '--json'),
        home,
        /This disk can only be read/,
        home,
      )
      expect(jane.run('contact', 'list', '--home', home).stdout).toContain('Dana Reyes')
    } finally {
      unmount(disk)
    }
  })
})

describe('the real program on a broken book', () => {
  it('names the fault and the command that mends it, and that command does', () => {
    const jane = shell()
    jane.run('log', 'Dana', 'first')
    jane.run('log', 'Dana', 'second')
    writeFileSync(jane.bookPath, '{"half')
    const { error } = JSON.parse(jane.run('due', '--json').stderr)
    expect(error).toMatchObject({ code: 'book-broken', message: expect.stringContaining(jane.bookPath) })
    const [, id = ''] = /rapport backup restore (\w+)/.exec(error.hint) ?? []
    expect(jane.run('log', 'Dana', 'third')).toMatchObject({ code: 1, stdout: '' })
    expect(jane.run('backup', 'restore', id)).toMatchObject({ code: 0, stderr: '' })
    expect(jane.summaries()).toEqual(['first'])
    expect(jane.run('log', 'Dana', 'third')).toMatchObject({ code: 0 })
  })

  it('that others have edited goes on with what they wrote', () => {
    const jane = shell()
    writeFileSync(jane.bookPath, readFileSync(jane.bookPath, 'utf8').replaceAll('Dana', 'Dena'))
    expect(jane.run('log', 'Dena', 'hello')).toMatchObject({ code: 0 })
    expect(jane.run('undo')).toMatchObject({ code: 0 })
    expect(jane.run('contact', 'list').stdout).toContain('Dena Reyes')
    expect(jane.run('undo')).toMatchObject({ code: 0 })
    expect(jane.run('undo').stdout).toContain('Nothing is left')
    expect(jane.run('redo')).toMatchObject({ code: 0 })
    expect(jane.run('contact', 'list').stdout).toContain('Dena Reyes')
  })

  it('behind a dangling link says so', () => {
    const jane = shell()
    const home = join(jane.folder, 'other')
    mkdirSync(home)
    symlinkSync('nowhere.json', join(home, 'book.json'))
    const { code, stderr } = jane.run('log', 'Dana', 'hello', '--home', home)
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('a link to a file that is not') })
  })
})
