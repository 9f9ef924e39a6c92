import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownerName } from '../../src/files/owner.js'
import { listBackups, restoreBackup } from '../../src/store/backup.js'
import { clearLock } from '../../src/store/blockedLock.js'
import { examine } from '../../src/store/doctor.js'
import { mayMount, mount, namedPipe, unmount } from '../helpers/disk.js'
import { asNobody, foreignScratch } from '../helpers/nobody.js'
import { scratch } from '../helpers/rapport.js'
import { homestead, processInfo } from './home.js'

const isWindows = process.platform === 'win32'
const well = { problems: [], advice: null }

/** A home with a book and two former versions. */
async function withVersions(folder = join(scratch(), 'home')) {
  const jane = homestead({ folder })
  for (const name of ['Dana', 'Stan', 'Mia']) await jane.add(name)
  return jane
}

const owner = `o.${ownerName(processInfo)}`

/** What may be in the way of the lock, and what of it must not be lost. */
const inTheWay: [what: string, put: (lock: string) => unknown, saved: string[]][] = [
  ['a file in it', (lock) => mkdirSync(lock) ?? writeFileSync(join(lock, '.DS_Store'), 'x'), ['.DS_Store']],
  ['a folder in it', (lock) => mkdirSync(join(lock, '@eaDir', 'a'), { recursive: true }), ['@eaDir']],
  [
    'a folder in it that is called as an owner is',
    (lock) => mkdirSync(join(lock, owner), { recursive: true }),
    [owner],
  ],
  [
    'a copy of an owner in it',
    (lock) => mkdirSync(lock) ?? writeFileSync(join(lock, `${owner} (1)`), ''),
    [`${owner} (1)`],
  ],
  ['a file in its place', (lock) => writeFileSync(lock, 'mine'), ['book.json.lock']],
  ['a link in its place that leads nowhere', (lock) => symlinkSync('nowhere', lock), []],
  ['a link in its place', (lock) => symlinkSync(scratch(), lock), []],
]
if (!isWindows) inTheWay.push(['a pipe in its place', namedPipe, []])

describe('a lock', () => {
  it.each(inTheWay)('with %s is told at once, and doctor frees it', async (_, put, saved) => {
    const jane = await withVersions()
    const lock = `${jane.home.book}.lock`
    put(lock)
    await expect(jane.add('Pat')).rejects.toMatchObject({
      code: 'io',
      message: expect.stringContaining(lock),
      details: { hint: expect.stringContaining('rapport doctor --fix') },
    })
    const { problems } = await examine(jane.options, false)
    expect(problems).toMatchObject([{ path: expect.stringContaining(lock), fixable: true }])
    const { problems: left, advice } = await examine(jane.options, true)
    expect(left).toEqual([])
    await jane.add('Pat')
    expect(await jane.names()).toEqual(['Dana', 'Stan', 'Mia', 'Pat'])
    const [aside, ...others] = jane.litter()
    expect(others).toEqual([])
    expect(aside === undefined ? [] : readdirSync(join(jane.home.folder, aside))).toEqual(saved)
    expect(advice ?? '').toContain(aside ?? '')
  })

  it('that is held is never removed, whatever else is in it', async () => {
    const jane = await withVersions()
    const lock = `${jane.home.book}.lock`
    mkdirSync(lock)
    for (const name of [owner, '.DS_Store']) writeFileSync(join(lock, name), '')
    clearLock(lock, `${lock}.aside`, processInfo)
    expect(readdirSync(lock)).toEqual([owner])
  })

  it('keeps what a link in its place leads to', async () => {
    const jane = await withVersions()
    const elsewhere = scratch()
    writeFileSync(join(elsewhere, 'mine'), 'mine')
    symlinkSync(elsewhere, `${jane.home.book}.lock`)
    expect(await examine(jane.options, true)).toEqual(well)
    expect(readdirSync(elsewhere)).toEqual(['mine'])
  })
})

describe('doctor', () => {
  it('says that all is well where the next change can be saved, and leaves nothing behind', async () => {
    const jane = await withVersions()
    expect(await examine(jane.options, false)).toEqual(well)
    expect(jane.litter()).toEqual([])
    expect(jane.versions().every((name) => name.endsWith('.json'))).toBe(true)
  })

  it.skipIf(isWindows).each(['folder', 'backups', 'templates'] as const)(
    'names the %s that may not be written',
    async (key) => {
      const folder = foreignScratch()
      await asNobody(async () => {
        const jane = await withVersions(join(folder, 'home'))
        mkdirSync(jane.home.templates, { mode: 0o700 })
        chmodSync(jane.home[key], 0o500)
        for (const fix of [false, true])
          expect((await examine(jane.options, fix)).problems).toMatchObject([
            { path: jane.home[key], message: expect.stringContaining('nothing can be saved here'), fixable: false },
          ])
        chmodSync(jane.home[key], 0o700)
        expect(await examine(jane.options, false)).toEqual(well)
      })
    },
  )

  it.skipIf(isWindows)('goes on where the backups cannot be looked at', async () => {
    const folder = foreignScratch()
    await asNobody(async () => {
      const jane = await withVersions(join(folder, 'home'))
      jane.put('{')
      chmodSync(jane.home.backups, 0o300)
      const { problems } = await examine(jane.options, false)
      chmodSync(jane.home.backups, 0o700)
      expect(problems.map(({ path }) => path)).toEqual([`${jane.home.book}, line 1, column 2`, jane.home.backups])
    })
  })

  it.runIf(mayMount)('names a disk that can only be read', async () => {
    const jane = await withVersions()
    const { folder, backups } = jane.home
    mount('--bind', folder, folder)
    mount('-o', 'remount,bind,ro', folder)
    try {
      const { problems } = await examine(jane.options, false)
      expect(problems.map(({ path }) => path)).toEqual([folder, backups])
      expect(problems[0]?.message).toContain('This disk can only be read')
    } finally {
      unmount(folder)
    }
  })

  it.runIf(mayMount)('names a disk that has no room for the book once more', async () => {
    const disk = scratch()
    mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk)
    try {
      const jane = homestead({ folder: join(disk, 'home') })
      await jane.add('x'.repeat(22_000))
      expect((await examine(jane.options, false)).problems).toMatchObject([
        { path: jane.home.folder, message: expect.stringContaining('The disk is full') },
      ])
      expect(jane.litter()).toEqual([])
    } finally {
      unmount(disk)
    }
  })

  it('names a link to nowhere in place of the backups', async () => {
    const jane = await withVersions()
    renameSync(jane.home.backups, `${jane.home.backups}-mine`)
    symlinkSync('nowhere', jane.home.backups)
    await expect(jane.add('Pat')).rejects.toMatchObject({ message: expect.stringContaining(jane.home.backups) })
    expect((await examine(jane.options, false)).problems).toMatchObject([{ path: jane.home.backups, fixable: false }])
  })
})

/** What may happen to a former version, and what is then said of it. */
const damages: [what: string, damage: (path: string) => unknown, said: RegExp][] = [
  ['is cut off', (path) => truncateSync(path, 100), /is damaged \(line 1, column \d+: /],
  ['is empty', (path) => truncateSync(path, 0), /is damaged \(line 1: the file is empty\)/],
  ['is no text', (path) => writeFileSync(path, Buffer.of(0xff, 0xfe)), /is damaged \(the file: it is not UTF-8 text\)/],
  ['holds something else', (path) => writeFileSync(path, '[]'), /is damaged \(the file: it holds no book\)/],
  ['is of a newer Rapport', (path) => writeFileSync(path, '{"schema":99}'), /was written by a newer Rapport/],
  ['is a folder', (path) => rmSync(path) ?? mkdirSync(path), /cannot be read/],
]
if (!isWindows) damages.push(['is a pipe', (path) => rmSync(path) ?? namedPipe(path), /cannot be read/])

describe('a former version', () => {
  it.each(damages)('that %s is named by doctor and by the list, beside the good ones', async (_, damage, said) => {
    const jane = await withVersions()
    const [oldest = ''] = jane.versions()
    const path = join(jane.home.backups, oldest)
    // Not in place: the book itself may be the same file.
    const text = readFileSync(path)
    rmSync(path)
    writeFileSync(path, text, { mode: 0o600 })
    damage(path)
    const { problems } = await examine(jane.options, true)
    expect(problems).toEqual([{ path, message: expect.stringMatching(said), fixable: false }])
    const { backups, damaged } = await listBackups(jane.options)
    expect(backups.map(({ contacts }) => contacts)).toEqual([2])
    expect(damaged).toMatchObject([{ path, message: expect.stringMatching(said) }])
    await expect(restoreBackup(jane.options, damaged[0]?.id ?? '', jane.moment())).rejects.toMatchObject({
      message: expect.stringContaining(path),
    })
    expect(await jane.names()).toEqual(['Dana', 'Stan', 'Mia'])
    expect(existsSync(path)).toBe(true)
  })
})
