import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/files/readFile.js'
import { namedPipe } from '../helpers/disk.js'
import { scratch } from '../helpers/rapport.js'

const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

describe('reading a file', () => {
  it('gives its bytes, also behind a link', () => {
    const [file, link] = [join(scratch(), 'file'), join(scratch(), 'link')]
    writeFileSync(file, 'héllo')
    symlinkSync(file, link)
    for (const path of [file, link]) expect(readFile(path, 6)).toMatchObject({ bytes: Buffer.from('héllo') })
  })

  it('stops at a size, and says how large the file is', () => {
    const file = join(scratch(), 'file')
    writeFileSync(file, '1234567')
    expect(readFile(file, 6)).toEqual({ fault: { kind: 'too-large', size: 7 } })
  })

  it('says what is wrong: nothing there, a folder, a link in a circle', () => {
    const folder = scratch()
    writeFileSync(join(folder, 'file'), '')
    symlinkSync('circle', join(folder, 'circle'))
    symlinkSync('nowhere', join(folder, 'dangling'))
    const kindOf = (name: string) => {
      const read = readFile(join(folder, name), 10)
      return 'fault' in read ? read.fault.kind : 'read'
    }
    expect(['none', 'file/none', 'dangling'].map(kindOf)).toEqual(['missing', 'missing', 'missing'])
    expect(['.', 'circle', 'file'].map(kindOf)).toEqual(['folder', 'unreadable', 'read'])
  })

  it.skipIf(isWindows)('does not wait for a pipe or a socket', async () => {
    const pipe = namedPipe(join(scratch(), 'pipe'))
    const socket = join(scratch(), 'socket')
    const server = createServer()
    await new Promise<void>((listening) => server.listen(socket, listening))
    try {
      for (const path of [pipe, socket, '/dev/zero']) expect(readFile(path, 10)).toEqual({ fault: { kind: 'special' } })
    } finally {
      server.close()
    }
  })

  it.skipIf(isWindows || isRoot)('says where it may not be read', () => {
    const folder = scratch()
    const file = join(folder, 'closed', 'file')
    mkdirSync(join(folder, 'closed'))
    writeFileSync(file, 'secret', { mode: 0 })
    expect(readFile(file, 10)).toMatchObject({ fault: { kind: 'unreadable' } })
    chmodSync(join(folder, 'closed'), 0)
    expect(readFile(file, 10)).toMatchObject({ fault: { kind: 'unreadable' } })
    chmodSync(join(folder, 'closed'), 0o700)
  })
})
