import { chownSync, copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../src/files/replaceFile.js'
import { withLock } from '../../src/store/lock.js'
import { foreignScratch, isRoot, nobody } from '../helpers/nobody.js'
import { person, scratch } from '../helpers/rapport.js'
import { homestead, processInfo } from './home.js'

/** Everything in a folder, the folder as well, and whose it is. */
function ownersIn(folder: string): Record<string, number> {
  const paths = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
  return Object.fromEntries(paths.map((path) => [path, lstatSync(join(folder, path)).uid]))
}

const allNobodys = (folder: string) => expect(new Set(Object.values(ownersIn(folder)))).toEqual(new Set([nobody]))

describe.runIf(isRoot)('what root writes in the folder of somebody else', () => {
  it('belongs to that one: the folder, the book, the versions', async () => {
    const folder = foreignScratch()
    const jane = homestead({ folder: join(folder, 'share', 'rapport') })
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    await jane.undo()
    expect(Object.keys(ownersIn(folder))).toHaveLength(7)
    allNobodys(folder)
  })

  it('belongs to that one: the lock, and a file that is not finished', async () => {
    const folder = foreignScratch()
    const book = join(folder, 'book.json')
    withLock(book, processInfo, () => {
      replaceFile(book, { content: Buffer.from('{}'), mode: 0o600, processInfo }, () => {
        expect(Object.keys(ownersIn(folder))).toHaveLength(4)
        allNobodys(folder)
        return true
      })
    })
  })

  it('belongs to that one: scripts, and a version that is brought back', async () => {
    const jane = person()
    mkdirSync(jane.home, { mode: 0o700 })
    chownSync(jane.home, nobody, nobody)
    for (const name of ['Dana Reyes', 'Stan Smith']) await jane.ok('contact', 'add', name)
    await jane.ok('template', 'new', 'my-own')
    const { backups } = await jane.json('backup', 'list')
    await jane.ok('backup', 'restore', backups[0].id)
    allNobodys(jane.home)
  })

  it('is given back where root once took it', async () => {
    const folder = foreignScratch()
    const jane = homestead({ folder })
    await jane.add('Dana')
    chownSync(jane.home.book, 0, 0)
    await jane.add('Stan')
    expect(lstatSync(jane.home.book).uid).toBe(nobody)
  })

  it('keeps the owner of a book that lies in a folder of root', async () => {
    const jane = homestead({ folder: scratch() })
    await jane.add('Dana')
    const copy = join(jane.home.folder, 'copy')
    copyFileSync(jane.home.book, copy)
    chownSync(jane.home.book, nobody, nobody)
    await jane.add('Stan')
    expect([lstatSync(jane.home.book).uid, lstatSync(jane.home.folder).uid]).toEqual([nobody, 0])
  })
})
