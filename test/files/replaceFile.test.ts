import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../src/files/replaceFile.js'
import { regularFileStamp, replaceIfUnchanged } from '../../src/files/replaceIfUnchanged.js'
import { mayMount, onSmallDisk } from '../helpers/disk.js'
import { scratch } from '../helpers/rapport.js'

const isWindows = process.platform === 'win32'
const processInfo = { pid: process.pid, isRunning: () => true }
const version = { content: Buffer.from('new'), mode: 0o600, processInfo }

/** A file with an old version in it, alone in its folder. */
function oldFile(name = 'file') {
  const folder = scratch()
  const file = join(folder, name)
  writeFileSync(file, 'old')
  return { folder, file, text: () => readFileSync(file, 'utf8') }
}

describe('replacing a file', () => {
  it('writes the new version beside it, whole, before the two change places', () => {
    const { folder, file, text } = oldFile()
    const seen = replaceFile(file, version, () => {
      const beside = readdirSync(folder).filter((name) => name !== 'file')
      expect(beside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['new'])
      expect(text()).toBe('old')
      return true
    })
    expect([seen, text(), readdirSync(folder)]).toEqual([true, 'new', ['file']])
  })

  it.skipIf(isWindows)('gives it its permissions, or those of any new file', () => {
    const folder = scratch()
    const modes = [0o640, 0o666, null].map((mode, index) => {
      const file = join(folder, `${index}`)
      replaceFile(file, { ...version, mode }, () => true)
      return statSync(file).mode & 0o777
    })
    expect(modes).toEqual([0o640, 0o666, 0o666 & ~process.umask()])
  })

  it('can be called off, and fail, at the last moment: the old version stays, and nothing is left beside it', () => {
    const { folder, file, text } = oldFile()
    expect(replaceFile(file, version, () => false)).toBe(false)
    const failing = () => {
      throw new Error('no')
    }
    expect(() => replaceFile(file, version, failing)).toThrow('no')
    expect([text(), readdirSync(folder)]).toEqual(['old', ['file']])
  })

  it('says why it cannot be done', () => {
    const { file } = oldFile()
    expect(() => replaceFile(join(file, 'x'), version, () => true)).toThrow(
      /a file where a folder should be: .*file.x\.$/,
    )
    const folder = join(scratch(), 'folder')
    mkdirSync(join(folder, 'full'), { recursive: true })
    expect(() => replaceFile(folder, version, () => true)).toThrow(folder)
    expect(readdirSync(join(folder, '..'))).toEqual(['folder'])
  })

  it.runIf(mayMount)('leaves the old version and no fragment on a full disk', () => {
    onSmallDisk((disk) => {
      const file = join(disk, 'file')
      writeFileSync(file, 'old')
      const large = { ...version, content: Buffer.alloc(100_000) }
      expect(() => replaceFile(file, large, () => true)).toThrow(`The disk is full: ${file}.`)
      expect([readFileSync(file, 'utf8'), readdirSync(disk)]).toEqual(['old', ['file']])
    })
  })
})

describe('replacing a file that nobody else has changed', () => {
  const replace = (file: string, stamp = regularFileStamp(file)) =>
    stamp !== null && replaceIfUnchanged(file, 'new', stamp, processInfo)

  it.skipIf(isWindows)('keeps its permissions and a link to it', () => {
    const { folder, file } = oldFile()
    writeFileSync(join(folder, 'other'), 'old', { mode: 0o640 })
    symlinkSync('other', join(folder, 'link'))
    expect([replace(file), replace(join(folder, 'link'))]).toEqual([true, true])
    expect(readlinkSync(join(folder, 'link'))).toBe('other')
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'other')).mode & 0o777).toBe(0o640)
  })

  it('leaves alone what somebody else has written meanwhile', () => {
    const { folder, file, text } = oldFile()
    const stamp = regularFileStamp(file)
    writeFileSync(file, 'theirs')
    expect(replace(file, stamp)).toBe(false)
    expect([text(), readdirSync(folder)]).toEqual(['theirs', ['file']])
  })

  it('makes none where it is gone, or where there never was one', () => {
    const { folder, file } = oldFile()
    const stamp = regularFileStamp(file)
    expect(replace(join(folder, 'none'), stamp)).toBe(false)
    expect([join(folder, 'none'), folder].map(regularFileStamp)).toEqual([null, null])
    expect(readdirSync(folder)).toEqual(['file'])
  })
})
