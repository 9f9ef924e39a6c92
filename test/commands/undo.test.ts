import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/model/book.js'
import type { Book } from '../../src/book/model/schema.js'
import { homeAt } from '../../src/store/home.js'
import { openStore } from '../../src/store/store.js'
import { momentsFrom } from '../helpers/diary.js'
import { operations } from '../helpers/operations.js'
import { person, scratch } from '../helpers/rapport.js'

const processInfo = { pid: process.pid, isRunning: (pid: number) => pid === process.pid }

/** All of a book but its change. */
function content({ profile, settings, contacts, interactions, followUps }: Book) {
  return { profile, settings, contacts, interactions, followUps }
}

describe('undo and redo', () => {
  it('bring back exactly what stood there, step by step to the beginning and to the end again', async () => {
    await fc.assert(
      fc.asyncProperty(operations(8), async (steps) => {
        const store = openStore({ home: homeAt(`${scratch()}/home`), processInfo, maxBytes: 2 ** 20 })
        const { moment } = momentsFrom()
        const states = [content(emptyBook())]
        for (const step of steps) {
          const now = moment()
          let changes = false
          const { book } = await store.change(now, (before) => {
            const changed = step.run(before, now)
            changes = changed !== null && changed.book !== before
            return changed ?? { book: before, summary: '' }
          })
          if (changes) states.push(content(book))
        }
        const written = states.length - 1
        for (let step = written - 1; step >= 0; step--) {
          expect(await store.undo(moment())).not.toBeNull()
          expect(content(await store.read())).toEqual(states[step])
        }
        expect(await store.undo(moment())).toBeNull()
        for (const state of states.slice(1)) {
          expect(await store.redo(moment())).not.toBeNull()
          expect(content(await store.read())).toEqual(state)
        }
        expect(await store.redo(moment())).toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it('say what they take back or bring again, and end with nothing left and exit code 0', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('log', 'dana', 'budgets move')
    expect(await jane.json('undo')).toEqual({ undone: 'logged a call with Dana Reyes' })
    expect(await jane.json('undo')).toEqual({ undone: 'added Dana Reyes' })
    expect(await jane.json('undo')).toEqual({ undone: null })
    expect(await jane.json('redo')).toEqual({ redone: 'added Dana Reyes' })
    expect(await jane.ok('redo')).toContain('logged a call with Dana Reyes')
    expect(await jane.json('redo')).toEqual({ redone: null })
    expect(await jane.ok('redo')).toContain('Nothing')
  })

  it('take one talk back with all that it led to', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('follow-up', 'add', 'dana', 'today')
    const before = content(jane.book())
    await jane.ok('log', 'dana', '--outcome', 'met', '--follow-up', '2w')
    expect(content(jane.book())).not.toEqual(before)
    await jane.ok('undo')
    expect(content(jane.book())).toEqual(before)
  })

  it('what changes nothing makes no version and does not end redo', async () => {
    const jane = person()
    await jane.ok('init', '--name', 'Jane')
    await jane.ok('settings', 'set', 'backupMegabytes=50')
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('undo')
    const before = jane.book()
    for (const line of ['profile set name=Jane', 'init --name Jane', 'settings set backupMegabytes=50'])
      await jane.ok(...line.split(' '))
    expect(jane.book()).toEqual(before)
    expect(await jane.json('redo')).toEqual({ redone: 'added Dana Reyes' })
  })

  it('name a version that is damaged, exit 1, and the book stays as it was', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('contact', 'add', 'Lee Park')
    const backups = join(jane.home, 'backups')
    const [version = ''] = readdirSync(backups)
    rmSync(join(backups, version))
    writeFileSync(join(backups, version), '{')
    const before = jane.book()
    const error = await jane.fails('undo')
    expect(error).toMatchObject({ exit: 1, code: 'book-broken', hint: expect.stringContaining('backup list') })
    expect(error.message).toContain(join(backups, version))
    expect(jane.book()).toEqual(before)
  })

  it('a new change ends redo', async () => {
    const jane = person()
    await jane.ok('contact', 'add', 'Dana Reyes')
    await jane.ok('undo')
    await jane.ok('contact', 'add', 'Lee Park')
    expect(await jane.json('redo')).toEqual({ redone: null })
    expect(jane.book().contacts.map((each) => each.name)).toEqual(['Lee Park'])
  })
})
