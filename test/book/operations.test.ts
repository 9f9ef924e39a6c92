import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBook } from '../../src/book/book.js'
import { bookFaults, changeFaults } from '../../src/book/check.js'
import { dueList } from '../../src/book/due.js'
import type { Book } from '../../src/book/schema.js'
import { momentsFrom, monday } from '../helpers/diary.js'
import { type Operation, operations } from '../helpers/operations.js'

/** Runs operations on an empty book and shows each step. */
function live(steps: Operation[], look: (before: Book, after: Book, step: Operation) => void = () => {}): Book {
  const { moment } = momentsFrom()
  let book = emptyBook()
  for (const step of steps) {
    const after = step.run(book, moment())?.book ?? book
    look(book, after, step)
    book = after
  }
  return book
}

const whatever = (check: (steps: Operation[]) => void) =>
  fc.assert(fc.property(operations(25), check), { numRuns: 150 })

describe('whatever a person does to the book', () => {
  it('it has no faults, after each step and as a whole', () => {
    whatever((steps) => {
      const book = live(steps, (before, after) => expect(changeFaults(before, after)).toEqual([]))
      expect(bookFaults(JSON.parse(JSON.stringify(book)))).toEqual([])
    })
  })

  it('every id is there once', () => {
    whatever((steps) => {
      const book = live(steps)
      const ids = [book.contacts, book.interactions, book.followUps].flatMap((list) => list.map((each) => each.id))
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('what is closed says when, what is open does not, and each has a person', () => {
    whatever((steps) => {
      const { contacts, followUps } = live(steps)
      const people = new Set(contacts.map((each) => each.id))
      for (const each of followUps) {
        expect(people.has(each.contactId)).toBe(true)
        expect(each.closedOn === undefined).toBe(each.status === 'open')
      }
    })
  })

  it('no talk is lost or changed but by amending, deleting or removing', () => {
    whatever((steps) => {
      live(steps, (before, after, { what }) => {
        if (/^(amend|delete|remove)/.test(what)) return
        expect(after.interactions.slice(0, before.interactions.length)).toEqual(before.interactions)
        expect(after.interactions.length - before.interactions.length).toBe(
          what.startsWith('log') && before.contacts.length > 0 ? 1 : 0,
        )
      })
    })
  })

  it('the due list holds each open follow-up of an active person once, and nothing closed', () => {
    whatever((steps) => {
      const book = live(steps)
      const { overdue, today, upcoming } = dueList({ book, on: monday, until: '2099-12-31', hasTemplate: () => false })
      const stored = [...overdue, ...today, ...upcoming].flatMap((each) => each.id ?? [])
      const active = new Set(book.contacts.filter((each) => each.status === 'active').map((each) => each.id))
      const open = book.followUps.filter((each) => each.status === 'open' && active.has(each.contactId))
      expect(stored.sort()).toEqual(open.map((each) => each.id).sort())
    })
  })
})
