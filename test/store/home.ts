import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addContact } from '../../src/book/people/contact.js'
import { homeAt } from '../../src/store/home.js'
import { openStore } from '../../src/store/store.js'
import { scratch } from '../helpers/rapport.js'

/** This process, as the store knows it; of others it believes that they are gone. */
export const processInfo = { pid: process.pid, isRunning: (pid: number) => pid === process.pid }

/** A store in a folder of its own, at an instant that moves on by a minute with every change. */
export function homestead({ folder = join(scratch(), 'home'), maxBytes = 2 ** 26 } = {}) {
  const home = homeAt(folder)
  const options = { home, processInfo, maxBytes }
  const store = openStore(options)
  let count = 0
  const it = {
    home,
    options,
    store,
    clock: Date.parse('2026-11-23T08:00:00.000Z'),
    moment: () => {
      it.clock += 60_000
      return {
        today: '2026-11-23',
        at: new Date(it.clock).toISOString(),
        randomId: () => `5${(++count).toString(36).padStart(5, '0')}`,
      }
    },
    /** Adds a person: the smallest change there is. */
    add: (name: string) => {
      const moment = it.moment()
      return store.change(moment, (book) => addContact(book, { name }, moment))
    },
    names: async () => (await store.read()).contacts.map((each) => each.name),
    undo: () => store.undo(it.moment()),
    redo: () => store.redo(it.moment()),
    /** The bytes of the book as text. */
    text: () => readFileSync(home.book, 'utf8'),
    /** Puts something else in place of the book, as an editor would. */
    put: (content: string | Buffer) => {
      mkdirSync(dirname(home.book), { recursive: true })
      writeFileSync(home.book, content)
    },
    versions: () => (existsSync(home.backups) ? readdirSync(home.backups).sort() : []),
    /** What lies beside the book and should not. */
    litter: () => readdirSync(home.folder).filter((name) => !['book.json', 'backups', 'templates'].includes(name)),
  }
  return it
}
