import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examine } from '../../src/store/doctor.js'
import { scratch } from '../helpers/rapport.js'
import { homestead } from './home.js'

const modeOf = (path: string) => statSync(path).mode & 0o777
const isWindows = process.platform === 'win32'
/** A folder on another disk, where links between disks are refused. */
const otherDisk = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev ? '/dev/shm' : null

describe.skipIf(isWindows)('what others may read', () => {
  it('is nothing: a new folder is 0700, a new book 0600', async () => {
    const jane = homestead()
    await jane.add('Dana')
    await jane.add('Stan')
    expect([jane.home.folder, jane.home.backups].map(modeOf)).toEqual([0o700, 0o700])
    expect(modeOf(jane.home.book)).toBe(0o600)
  })

  it('stays as the user has set it, and doctor says so and mends it', async () => {
    const jane = homestead()
    await jane.add('Dana')
    chmodSync(jane.home.book, 0o640)
    await jane.add('Stan')
    expect(modeOf(jane.home.book)).toBe(0o640)
    expect(await examine(jane.options, false)).toMatchObject({ problems: [{ path: jane.home.book, fixable: true }] })
    expect(await examine(jane.options, true)).toEqual({ problems: [], advice: null })
    expect(modeOf(jane.home.book)).toBe(0o600)
  })

  it('is looked after in the folder of former versions too', async () => {
    const jane = homestead()
    await jane.add('Dana')
    await jane.add('Stan')
    chmodSync(jane.home.backups, 0o755)
    const { problems } = await examine(jane.options, false)
    expect(problems).toMatchObject([{ path: jane.home.backups, fixable: true }])
    expect(await examine(jane.options, true)).toEqual({ problems: [], advice: null })
    expect(modeOf(jane.home.backups)).toBe(0o700)
  })
})

describe('a book behind a link', () => {
  /** A home whose book is a link to a file elsewhere. */
  async function linked(folder: string) {
    const jane = homestead()
    await jane.add('Dana')
    const target = join(folder, 'my-book.json')
    cpSync(jane.home.book, target)
    rmSync(jane.home.book)
    symlinkSync(target, jane.home.book)
    return { jane, target }
  }

  it('stays a link, and nothing is left beside either', async () => {
    const folder = scratch()
    const { jane, target } = await linked(folder)
    await jane.add('Stan')
    expect(readlinkSync(jane.home.book)).toBe(target)
    expect(lstatSync(target).isFile()).toBe(true)
    expect(await jane.names()).toEqual(['Dana', 'Stan'])
    expect(readdirSync(folder)).toEqual(['my-book.json'])
    expect(jane.litter()).toEqual([])
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana'])
  })

  it('may be named relative to its own folder', async () => {
    const jane = homestead()
    await jane.add('Dana')
    renameSync(jane.home.book, join(jane.home.folder, '..', 'real.json'))
    symlinkSync('../real.json', jane.home.book)
    await jane.add('Stan')
    expect(await jane.names()).toEqual(['Dana', 'Stan'])
    expect(readlinkSync(jane.home.book)).toBe('../real.json')
  })

  it.skipIf(otherDisk === null)('may lie on another disk: versions are then copies', async () => {
    const folder = join(otherDisk ?? '', `rapport-test-${process.pid}`)
    mkdirSync(folder)
    try {
      const { jane, target } = await linked(folder)
      await jane.add('Stan')
      expect(statSync(target).nlink).toBe(1)
      expect(jane.versions()).toHaveLength(1)
      await jane.undo()
      expect(await jane.names()).toEqual(['Dana'])
      expect(jane.litter()).toEqual([])
      expect(jane.versions().every((name) => /^\d{8}T\d{9}Z-\w+\.json$/.test(name))).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('may be that of two homes', async () => {
    const { jane, target } = await linked(scratch())
    const stan = homestead()
    mkdirSync(stan.home.folder)
    symlinkSync(target, stan.home.book)
    await Promise.all([jane.add('A'), stan.add('B'), jane.add('C'), stan.add('D')])
    expect((await stan.names()).toSorted()).toEqual(['A', 'B', 'C', 'D', 'Dana'])
    expect(await jane.names()).toEqual(await stan.names())
  })

  it('that leads nowhere is told apart from no book', async () => {
    const { jane, target } = await linked(scratch())
    rmSync(target)
    for (const attempt of [jane.store.read(), jane.add('Mia')])
      await expect(attempt).rejects.toMatchObject({ code: 'io', message: expect.stringContaining(jane.home.book) })
    expect(existsSync(target)).toBe(false)
    expect(readlinkSync(jane.home.book)).toBe(target)
    expect(jane.litter()).toEqual([])
  })

  it('that leads in a circle is named', async () => {
    const jane = homestead()
    mkdirSync(jane.home.folder)
    symlinkSync('book.json', jane.home.book)
    for (const attempt of [jane.store.read(), jane.add('Mia')])
      await expect(attempt).rejects.toMatchObject({ code: 'io', message: expect.stringContaining('in a circle') })
  })
})

describe('something else in place of the book', () => {
  const refuses = async (jane: ReturnType<typeof homestead>, path: string, what: RegExp) => {
    for (const attempt of [() => jane.store.read(), () => jane.add('Mia')]) {
      const error = await attempt().catch((caught) => caught)
      expect(error).toMatchObject({ code: 'io', message: expect.stringContaining(path) })
      expect(error.message).toMatch(what)
      expect(error.details.hint).toMatch(/^[A-Z].*\.$/)
    }
  }

  it('such as a folder is named and stays', async () => {
    const jane = homestead()
    mkdirSync(jane.home.book, { recursive: true })
    await refuses(jane, jane.home.book, /is a folder/)
    expect(jane.litter()).toEqual([])
  })

  it.skipIf(isWindows)('such as a FIFO is not waited for', async () => {
    const jane = homestead()
    mkdirSync(jane.home.folder)
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', jane.home.book])
    await refuses(jane, jane.home.book, /is no ordinary file/)
    expect(jane.litter()).toEqual([])
  })

  it('such as a file where the home or its parent should be', async () => {
    const file = join(scratch(), 'file')
    writeFileSync(file, 'mine')
    for (const folder of [file, join(file, 'home')]) await refuses(homestead({ folder }), file, /a file where a folder/)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('such as a file where the backups should be keeps the book as it was', async () => {
    const jane = homestead()
    await jane.add('Dana')
    writeFileSync(jane.home.backups, 'mine')
    await expect(jane.add('Stan')).rejects.toMatchObject({ message: expect.stringContaining(jane.home.backups) })
    for (const fix of [false, true])
      expect((await examine(jane.options, fix)).problems).toContainEqual({
        path: jane.home.backups,
        message: expect.stringContaining('should be a folder'),
        fixable: false,
      })
    expect(readFileSync(jane.home.backups, 'utf8')).toBe('mine')
    expect(await jane.names()).toEqual(['Dana'])
    expect(jane.litter()).toEqual([])
  })
})
