import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBackups, restoreBackup } from '../../src/store/backup.js'
import { homestead } from './home.js'

describe('undo and redo', () => {
  it('go back to the very beginning, again and again, and forward again', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan', 'Mia']) await jane.add(name)
    for (let round = 0; round < 3; round++) {
      for (const left of [['Dana', 'Stan'], ['Dana'], []]) {
        expect((await jane.undo())?.says).toContain(['Dana', 'Stan', 'Mia'][left.length])
        expect(await jane.names()).toEqual(left)
      }
      expect(await jane.undo()).toBeNull()
      for (const there of [['Dana'], ['Dana', 'Stan'], ['Dana', 'Stan', 'Mia']]) {
        expect((await jane.redo())?.says).toContain(there.at(-1))
        expect(await jane.names()).toEqual(there)
      }
      expect(await jane.redo()).toBeNull()
    }
    expect((await jane.store.read()).change.redo).toEqual([])
  })

  it('forget what was taken back once something new is written', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    await jane.undo()
    await jane.add('Mia')
    expect(await jane.redo()).toBeNull()
    expect(await jane.names()).toEqual(['Dana', 'Mia'])
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana'])
  })

  it('keep a book that was edited by hand, as one step with the change before', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    jane.put(jane.text().replace('"name":"Stan"', '"name":"Stanislaw"'))
    expect((await jane.undo())?.says).toMatch(/Stan.*edited by hand/)
    expect(await jane.names()).toEqual(['Dana'])
    await jane.redo()
    expect(await jane.names()).toEqual(['Dana', 'Stanislaw'])
    await jane.add('Mia')
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana', 'Stanislaw'])
  })

  it('stop where a version is gone, and change nothing', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    rmSync(jane.home.backups, { recursive: true })
    const before = jane.text()
    expect(await jane.undo()).toBeNull()
    expect(jane.text()).toBe(before)
  })

  it('stop where a version is damaged, name it, and leave the book as it was', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    const [version = ''] = jane.versions()
    const path = join(jane.home.backups, version)
    rmSync(path)
    writeFileSync(path, '{"half')
    const before = jane.text()
    await expect(jane.undo()).rejects.toMatchObject({
      code: 'book-broken',
      message: expect.stringContaining(path),
      details: { hint: expect.stringContaining('Your book is as it was.') },
    })
    expect(jane.text()).toBe(before)
    expect(jane.litter()).toEqual([])
    await jane.add('Mia')
    expect(await jane.names()).toEqual(['Dana', 'Stan', 'Mia'])
  })

  it('work where the clock was put back', async () => {
    const jane = homestead()
    jane.clock = Date.parse('2031-01-01T00:00:00Z')
    await jane.add('Dana')
    jane.clock = Date.parse('2026-11-23T00:00:00Z')
    for (let count = 0; count < 60; count++) await jane.add(`Person ${count}`)
    for (let count = 0; count < 40; count++) expect(await jane.undo()).not.toBeNull()
    expect(await jane.names()).toHaveLength(21)
  })
})

describe('former versions', () => {
  it('are listed newest first, without the present one that a kill between link and rename leaves', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan', 'Mia']) await jane.add(name)
    const { change } = await jane.store.read()
    const stamp = change.at.replace(/[-:.]/g, '')
    writeFileSync(join(jane.home.backups, `${stamp}-${change.id}.json`), jane.text())
    const { backups } = await listBackups(jane.options)
    expect(backups.map(({ contacts }) => contacts)).toEqual([2, 1])
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana', 'Stan'])
  })

  it('come back as a copy, and undo takes that back', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan', 'Mia']) await jane.add(name)
    const [, oldest] = (await listBackups(jane.options)).backups
    await restoreBackup(jane.options, oldest?.id ?? '', jane.moment())
    expect(await jane.names()).toEqual(['Dana'])
    expect(statSync(jane.home.book).nlink).toBe(1)
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana', 'Stan', 'Mia'])
  })

  it('come back in place of a broken book, which is set aside', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    jane.put('{"broken')
    const [version] = (await listBackups(jane.options)).backups
    await restoreBackup(jane.options, version?.id ?? '', jane.moment())
    expect(await jane.names()).toEqual(['Dana'])
    const aside = jane.versions().find((name) => name.startsWith('broken-')) ?? ''
    expect(readFileSync(join(jane.home.backups, aside), 'utf8')).toBe('{"broken')
    await jane.add('Mia')
    expect(await jane.names()).toEqual(['Dana', 'Mia'])
  })

  it('come back where the book itself is gone', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan']) await jane.add(name)
    rmSync(jane.home.book)
    const [version] = (await listBackups(jane.options)).backups
    await restoreBackup(jane.options, version?.id ?? '', jane.moment())
    expect(await jane.names()).toEqual(['Dana'])
  })

  it('of which none fits an id are not guessed at', async () => {
    const jane = homestead()
    for (const name of ['Dana', 'Stan', 'Mia']) await jane.add(name)
    for (const id of ['9zz', '5'])
      await expect(restoreBackup(jane.options, id, jane.moment())).rejects.toMatchObject({ code: 'unknown-ref' })
  })

  it('are the fifty recent ones and one a day for thirty days', async () => {
    const jane = homestead()
    const day = 86_400_000
    for (let count = 0; count < 40; count++) {
      jane.clock += day
      await jane.add(`Old ${count}`)
      await jane.add(`Older ${count}`)
    }
    jane.clock += day
    for (let count = 0; count < 55; count++) await jane.add(`New ${count}`)
    const days = jane.versions().map((name) => name.slice(0, 8))
    expect(new Set(days).size).toBe(30)
    expect(days.length).toBe(50 + 29)
  })

  it('are thinned by the days they were saved on, though the clock was once years ahead', async () => {
    const jane = homestead()
    const day = 86_400_000
    /** A change at a time of the computer's clock, which is also the time of the file. */
    const addOn = async (name: string) => {
      await jane.add(name)
      utimesSync(jane.home.book, jane.clock / 1000, jane.clock / 1000)
    }
    jane.clock = Date.parse('2035-05-05T08:00:00.000Z')
    for (let count = 0; count < 60; count++) await addOn(`Ahead ${count}`)
    jane.clock = Date.parse('2026-03-02T08:00:00.000Z')
    for (let count = 0; count < 40; count++) {
      jane.clock += day
      await addOn(`Old ${count}`)
      await addOn(`Older ${count}`)
    }
    jane.clock += day
    for (let count = 0; count < 55; count++) await addOn(`New ${count}`)
    const { backups } = await listBackups(jane.options)
    const days = backups.map(({ at }) => at.slice(0, 10))
    expect(days.length).toBe(50 + 29)
    expect(new Set(days).size).toBe(30)
    expect(days[0]).toBe('2026-04-12')
    expect(days.filter((each) => each.startsWith('2035'))).toEqual([])
    for (let count = 0; count < 49; count++) expect(await jane.undo()).not.toBeNull()
    expect((await jane.names()).at(-1)).toBe('New 5')
  })

  it('of an old copy that somebody has put back stay while it is worked on', async () => {
    const jane = homestead()
    await jane.add('Dana')
    const old = jane.text()
    for (let count = 0; count < 60; count++) await jane.add(`Person ${count}`)
    jane.put(old.replace('"Dana"', '"Diana"'))
    await jane.add('Mia')
    await jane.add('Noor')
    for (const left of [['Diana', 'Mia'], ['Diana']]) {
      expect(await jane.undo()).not.toBeNull()
      expect(await jane.names()).toEqual(left)
    }
    await jane.add('Pat')
    jane.put(old)
    await jane.add('Mia')
    await jane.undo()
    expect(await jane.names()).toEqual(['Dana'])
  })

  it('keep within the total size, but five whatever it is', async () => {
    const jane = homestead()
    const limit = async (backupMegabytes: number) =>
      jane.store.change(jane.moment(), (book) => ({ book: { ...book, settings: { backupMegabytes } }, summary: 'set' }))
    await limit(1)
    for (let count = 0; count < 4; count++) await jane.add(`${count}${'x'.repeat(200_000)}`)
    for (let count = 0; count < 6; count++) await jane.add(`Small ${count}`)
    expect(readdirSync(jane.home.backups)).toHaveLength(5)
    expect(await jane.undo()).not.toBeNull()
  })
})
