import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { namedTarget } from '../../src/files/destination.js'
import { ownerName } from '../../src/files/owner.js'
import { refuseExisting } from '../../src/files/refuseExisting.js'
import { writeFiles, writeOutput } from '../../src/files/writeOutput.js'
import { user } from '../helpers/binary.js'
import { mayMount, namedPipe, onSmallDisk } from '../helpers/disk.js'
import { scratch } from '../helpers/rapport.js'

const isWindows = process.platform === 'win32'
const processInfo = { pid: process.pid, isRunning: (pid: number) => pid === process.pid }
const forced = { processInfo, force: true }
const modeOf = (path: string) => statSync(path).mode & 0o777

/** A folder of the user's with a file in it. */
function folderWith(files: Record<string, string> = {}) {
  const folder = scratch()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const path = (name: string) => join(folder, name)
  return { folder, path, text: (name: string) => readFileSync(path(name), 'utf8'), names: () => readdirSync(folder) }
}

describe('a file that the user asked for', () => {
  it.skipIf(isWindows)('is new with the permissions of any new file, or private', () => {
    const { path, text } = folderWith()
    writeOutput(path('people.csv'), 'Dana', { processInfo })
    writeOutput(path('notes.csv'), 'Dana', { processInfo, isPrivate: true })
    expect([text('people.csv'), text('notes.csv')]).toEqual(['Dana', 'Dana'])
    expect([modeOf(path('people.csv')), modeOf(path('notes.csv'))]).toEqual([0o666 & ~process.umask(), 0o600])
  })

  it.skipIf(isWindows)('is replaced with the permissions it had, unless the new text is private', () => {
    const { path, text, names } = folderWith({ 'people.csv': 'old' })
    chmodSync(path('people.csv'), 0o664)
    writeOutput(path('people.csv'), 'new', forced)
    expect([text('people.csv'), modeOf(path('people.csv'))]).toEqual(['new', 0o664])
    writeOutput(path('people.csv'), 'notes', { ...forced, isPrivate: true })
    expect([text('people.csv'), modeOf(path('people.csv')), names()]).toEqual(['notes', 0o600, ['people.csv']])
  })

  it('is not replaced unasked, though it came only after somebody looked', () => {
    const { path, text, names } = folderWith({ 'people.csv': 'mine' })
    expect(() => writeOutput(path('people.csv'), 'new', { processInfo })).toThrow('The file is there already')
    expect([text('people.csv'), names()]).toEqual(['mine', ['people.csv']])
  })

  it('behind a link is replaced, and the link stays', () => {
    const { path, names } = folderWith()
    const elsewhere = folderWith({ real: 'old' })
    symlinkSync(elsewhere.path('real'), path('link'))
    writeOutput(path('link'), 'new', forced)
    expect([elsewhere.text('real'), elsewhere.names(), names()]).toEqual(['new', ['real'], ['link']])
    expect(readlinkSync(path('link'))).toBe(elsewhere.path('real'))
  })

  it('that a folder has the name of, or that has no folder, cannot be written', () => {
    const { folder, path } = folderWith({ file: '' })
    for (const name of ['.', 'none/people.csv', 'file/people.csv'])
      expect(() => writeOutput(path(name), 'x', forced)).toThrow(`The file cannot be written: ${path(name)}.`)
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('takes along what a killed process left half written beside it', () => {
    const dead = ownerName({ ...processInfo, pid: 2 ** 30 })
    const { path, names } = folderWith({ [`people.csv.tmp.${dead}`]: 'half', 'people.csv.tmp.mine': 'mine' })
    writeOutput(path('people.csv'), 'new', { processInfo })
    expect(names().sort()).toEqual(['people.csv', 'people.csv.tmp.mine'])
  })
})

describe('a link to a file that is not there', () => {
  const dangling = () => {
    const it = folderWith()
    mkdirSync(it.path('far'))
    symlinkSync('far/real', it.path('link'))
    symlinkSync('link', it.path('second'))
    return it
  }

  it('is not followed unasked', () => {
    const { path } = dangling()
    for (const name of ['link', 'second']) {
      const refused = `That is a link to a file that is not there: ${path(name)}.`
      expect(() => refuseExisting(path(name), false, { book: path('book') })).toThrow(refused)
      expect(() => writeOutput(path(name), 'x', { processInfo })).toThrow(refused)
    }
    expect(readdirSync(path('far'))).toEqual([])
  })

  it('is followed with --force, and stays a link', () => {
    const { path, text } = dangling()
    writeOutput(path('second'), 'new', forced)
    expect([text('far/real'), readlinkSync(path('link')), readlinkSync(path('second'))]).toEqual([
      'new',
      'far/real',
      'link',
    ])
    expect(readdirSync(path('far'))).toEqual(['real'])
  })

  it('cannot be written where the folder is missing too', () => {
    const { path } = folderWith()
    symlinkSync('none/real', path('link'))
    expect(() => writeOutput(path('link'), 'x', forced)).toThrow(`The file cannot be written: ${path('link')}.`)
  })
})

describe('where something was written', () => {
  it('is said with where a link leads to', () => {
    const { path } = folderWith({ real: 'x' })
    symlinkSync('real', path('link'))
    symlinkSync('/dev/null', path('device'))
    expect(namedTarget(path('link'))).toBe(`${path('link')}, which leads to ${realpathSync(path('real'))}`)
    for (const name of ['real', 'device', 'none']) expect(namedTarget(path(name))).toBe(path(name))
  })
})

describe('the book', () => {
  it('is refused by any name: its own, a link, a second name on the disk', () => {
    const { path } = folderWith({ 'book.json': '{}' })
    symlinkSync('book.json', path('link'))
    linkSync(path('book.json'), path('second'))
    for (const name of ['book.json', './book.json', 'link', 'second'])
      expect(() => refuseExisting(path(name), true, { book: path('book.json') })).toThrow('That is your book itself')
    expect(() => refuseExisting(path('other'), true, { book: path('book.json') })).not.toThrow()
  })

  it('that is still to be made is refused, too', () => {
    const { path } = folderWith()
    symlinkSync('book.json', path('link'))
    for (const name of ['book.json', 'link'])
      expect(() => refuseExisting(path(name), true, { book: path('book.json') })).toThrow('That is your book itself')
  })
})

describe('several files', () => {
  it('are all there, or on a fault none', () => {
    const { path, names } = folderWith({ 'b.vcf': 'old' })
    const cards = ['a', 'b', 'c'].map((name) => ({ file: path(`${name}.vcf`), text: name }))
    expect(() => writeFiles([...cards, { file: path('none/d.vcf'), text: 'd' }], forced)).toThrow(path('none/d.vcf'))
    expect(names()).toEqual(['b.vcf'])
    writeFiles(cards, forced)
    expect(cards.map(({ file }) => readFileSync(file, 'utf8'))).toEqual(['a', 'b', 'c'])
    expect(names().sort()).toEqual(['a.vcf', 'b.vcf', 'c.vcf'])
  })

  it.runIf(mayMount)('leave a full disk as it was', () => {
    onSmallDisk((disk) => {
      const cards = [1, 2, 3].map((name) => ({ file: join(disk, `${name}.vcf`), text: 'x'.repeat(30_000) }))
      writeFileSync(cards[0]?.file ?? '', 'old')
      expect(() => writeFiles(cards, forced)).toThrow(/^The disk is full: .*vcf\.$/)
      expect([readFileSync(join(disk, '1.vcf'), 'utf8'), readdirSync(disk)]).toEqual(['old', ['1.vcf']])
    })
  })
})

describe('a full disk', () => {
  it.runIf(mayMount)('is named, and leaves the file that was there', () => {
    onSmallDisk((disk) => {
      const file = join(disk, 'people.csv')
      writeFileSync(file, 'old')
      for (const path of [file, join(disk, 'new.csv')])
        expect(() => writeOutput(path, 'x'.repeat(100_000), forced)).toThrow(
          expect.objectContaining({
            message: `The disk is full: ${path}.`,
            details: { hint: 'Make some room, then try again. Nothing was written.' },
          }),
        )
      expect([readFileSync(file, 'utf8'), readdirSync(disk)]).toEqual(['old', ['people.csv']])
    })
  })
})

describe.skipIf(isWindows)('a place that is no regular file', () => {
  /** A device that takes everything, of our own where we are root: the system's must not be lost to a fault of ours. */
  const nullDevice = () => {
    const path = join(scratch(), 'null')
    return spawnSync('mknod', [path, 'c', '1', '3']).status === 0 ? path : '/dev/null'
  }

  it('such as a device stays one, whatever is written to it', () => {
    const device = nullDevice()
    const before = statSync(device)
    for (const isPrivate of [false, true]) writeOutput(device, 'x', { ...forced, isPrivate })
    expect(statSync(device)).toMatchObject({ ino: before.ino, mode: before.mode })
    expect(() => writeOutput(device, 'x', { processInfo })).toThrow('The file is there already')
  })

  it.runIf(existsSync('/dev/full'))('such as a device that takes nothing is named as a full disk', () => {
    expect(() => writeOutput('/dev/full', 'x', forced)).toThrow('The disk is full: /dev/full.')
  })

  it('such as a pipe is written to as it stands, more than it holds at a time', async () => {
    const { path, names } = folderWith()
    const pipe = namedPipe(path('pipe'))
    const reader = spawn('cat', [pipe])
    let size = 0
    reader.stdout.on('data', (part: Buffer) => {
      size += part.length
    })
    const ended = new Promise((done) => reader.on('close', done))
    for (let tries = 0; tries < 500 && !isWritten(pipe, 'x'.repeat(300_000)); tries++)
      await new Promise((done) => setTimeout(done, 10))
    await ended
    expect([size, names()]).toEqual([300_000, ['pipe']])
  })

  it('such as a pipe that nothing reads from is not waited for', () => {
    const pipe = namedPipe(join(scratch(), 'pipe'))
    expect(() => writeOutput(pipe, 'x', forced)).toThrow(`Nothing reads from this pipe: ${pipe}.`)
  })

  it('such as our own output gets the text where it goes to, behind what is there', async () => {
    const jane = user()
    await jane.run('contact', 'add', 'Dana Reyes')
    const file = join(scratch(), 'all.txt')
    writeFileSync(file, 'first\n')
    const { code } = await jane.shell(`$RAPPORT export vcard --out /dev/stdout --force >> ${file}`)
    expect(code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^first\nBEGIN:VCARD\r\n[\s\S]*END:VCARD\r\nWritten to \/dev\/stdout/)
    const { stdout } = await jane.shell('$RAPPORT export vcard --out /dev/stdout --force | cat')
    expect(stdout).toMatch(/^BEGIN:VCARD\r\n[\s\S]*END:VCARD\r\nWritten to \/dev\/stdout/)
  })
})

/** Writes once something reads from a pipe; false before that. */
function isWritten(pipe: string, text: string): boolean {
  try {
    writeOutput(pipe, text, forced)
    return true
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Nothing reads')) return false
    throw error
  }
}
